// The browser's own dialog for a folder.

interface WithPicker {
  showDirectoryPicker?: (o: {
    id: string;
    mode: 'readwrite';
    startIn: 'documents';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** The chosen folder; null when the person closed the dialog, or where the browser has none. Inside a click only. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  const { showDirectoryPicker } = window as WithPicker;
  if (!showDirectoryPicker) return null;
  return showDirectoryPicker({
    id: 'bicuspid-backup',
    mode: 'readwrite',
    startIn: 'documents',
  }).catch(() => null);
}
