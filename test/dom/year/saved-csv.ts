// The CSV that a screen hands to the person, read back as a spreadsheet would.
import Papa from 'papaparse';
import { vi } from 'vitest';

/** Presses what saves, catches the file on its way out, and parses it: one object a row. */
export async function savedCsv(press: () => Promise<void>): Promise<Record<string, string>[]> {
  let file: Blob | undefined;
  const caught = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return 'blob:caught';
  });
  // The browser must not really download.
  const clicked = vi
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(() => undefined);
  await press();
  await vi.waitFor(() => {
    if (!file) throw new Error('no file was saved');
  });
  caught.mockRestore();
  clicked.mockRestore();
  const { data, errors } = Papa.parse<Record<string, string>>(await file!.text(), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
