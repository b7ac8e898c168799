// Prints a text or shows a file, by way of the browser's own means. Nothing of a patient gets into an address.

/** Prints text in a frame of its own. */
export function printText(title: string, text: string): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page || !frame.contentWindow) return;
  page.title = title;
  const body = page.createElement('pre');
  body.textContent = text;
  body.style.cssText = 'font:12pt/1.45 Georgia,serif;white-space:pre-wrap;margin:0.5in';
  page.body.append(body);
  const gone = () => frame.remove();
  frame.contentWindow.addEventListener('afterprint', gone, { once: true });
  frame.contentWindow.print();
}

/** Opens a file in a tab, with the browser's own viewer. */
export function openInTab(file: Blob): void {
  const url = URL.createObjectURL(file);
  window.open(url, '_blank');
  // The tab has read it by then; an address that lives on would keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
