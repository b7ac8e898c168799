import { notifications } from '@mantine/notifications';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaseScreen } from '../../../components/cases/case-screen.tsx';
import { DocumentsPart } from '../../../components/documents/documents-part.tsx';
import { blankCase, newLine } from '../../../lib/case/new-case.ts';
import { readAttachment } from '../../../lib/store/attachments.ts';
import { readCase, saveCase } from '../../../lib/store/cases.ts';
import { openVault, show } from '../cases/open-vault.tsx';
import { firstHalf, lockedPdf, pdfFile, photo } from './files.ts';

// A worker starts for each file: on a busy machine that is more than the second the library waits by itself.
configure({ asyncUtilTimeout: 10_000 });

const newId = () => crypto.randomUUID();
let id = '';

beforeEach(async () => {
  await openVault();
  const blank = blankCase({ now: '2026-11-20T09:00:00.000Z', newId });
  const value = { ...blank, lines: [{ ...newLine(newId), code: '41899' }] };
  expect(await saveCase(value)).toMatchObject({ ok: true });
  id = value.id;
  show(
    <CaseScreen id={id}>
      <DocumentsPart />
    </CaseScreen>,
  );
  await screen.findByText('Panoramic image or CBCT with the tooth');
});
afterEach(() => {
  // They outlive a page on purpose, and only three are shown at a time.
  notifications.cleanQueue();
  notifications.clean();
  cleanup();
});

const input = () => screen.getByLabelText<HTMLInputElement>('Attach files');
const documents = async () => (await readCase(id))?.case.documents ?? [];

test('a photo is sealed in the case, its row is answered, and it comes back as it was', async () => {
  const pano = await photo('2026-11-02 pano.jpg', 1200, 800);
  await userEvent.upload(input(), pano);
  await waitFor(async () => expect((await documents())[0]?.files).toHaveLength(1));
  const [document] = await documents();
  expect(document).toMatchObject({
    kind: 'panoramic-image',
    madeOn: '2026-11-02',
    state: 'in-hand',
  });
  expect(document?.files[0]).toMatchObject({ type: 'image/jpeg', size: pano.size, pages: 1 });
  expect(document?.files[0]?.thumb).toMatch(/^data:image\/jpeg;base64,/);
  expect((await readAttachment(document?.files[0]?.id ?? ''))?.size).toBe(pano.size);
  await waitFor(() =>
    expect(screen.queryByText('Panoramic image or CBCT with the tooth')).toBeNull(),
  );
});

test('several files at once each find their document', async () => {
  await userEvent.upload(input(), [await pdfFile('CBCT.pdf', 3), await pdfFile('op note.pdf', 1)]);
  await waitFor(async () => {
    const kinds = (await documents()).map(({ kind, files }) => [kind, files[0]?.pages]);
    expect(kinds).toEqual([
      ['cbct', 3],
      ['operative-note', 1],
    ]);
  });
});

test.each([
  ['empty', () => new File([], 'a.pdf'), /empty/],
  ['no PDF at all', () => new File(['hello'], 'a.pdf'), /neither a PDF nor a picture/],
  ['cut off', async () => firstHalf(await pdfFile('a.pdf', 4)), /damaged or not complete/],
  [
    'half a photo',
    async () => firstHalf(await photo('a.jpg', 900, 600)),
    /damaged or not complete/,
  ],
  ['locked with a password', () => lockedPdf('a.pdf', 'secret'), /locked with a password/],
])(
  'a file that is %s is refused with a sentence and the case is as it was',
  async (_, make, words) => {
    const before = await readCase(id);
    await userEvent.upload(input(), await make());
    await screen.findByText(words);
    expect(await readCase(id)).toEqual(before);
  },
);

test('a PDF that only restricts editing is taken', async () => {
  await userEvent.upload(input(), await lockedPdf('CBCT.pdf', ''));
  await waitFor(async () => expect((await documents())[0]?.files[0]?.pages).toBe(2));
});

test('a file with the wrong name is taken as what it is, and that is said', async () => {
  const file = new File([await pdfFile('x', 1)], 'cbct.jpg', { type: 'image/jpeg' });
  await userEvent.upload(input(), file);
  await screen.findByText(/The name of this file is wrong: it is a PDF/);
  await waitFor(async () => expect((await documents())[0]?.files[0]?.type).toBe('application/pdf'));
});
