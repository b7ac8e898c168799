// Hands a file to the person: a download, which needs no permission and lands where downloads land.

/** Resolves with null when the browser took the file, else with a sentence. */
export async function saveFile(file: Blob, name: string): Promise<string | null> {
  try {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser reads the blob after this turn.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    URL.revokeObjectURL(url);
    return null;
  } catch {
    return 'The browser did not take the file. Allow downloads for Bicuspid and try again.';
  }
}
