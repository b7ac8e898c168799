// The one door into a page: takes a request of the panel and does it in this frame.
import type { FrameAnswers, FrameRequest } from '../form/frame-messages.ts';
import { showMarks } from './marks.ts';
import { pointOut, stopPointing } from './point.ts';
import { readText } from './page-text.ts';
import { readForm } from './read-form.ts';
import { readValues } from './read-values.ts';
import { undoForm } from './undo.ts';
import { readUploads } from './upload-places.ts';
import { forgetFiles, takePart } from './write-file-parts.ts';
import { attachFiles } from './write-file.ts';
import { verifyForm, writeForm } from './write-form.ts';

export type FrameAnswer = FrameAnswers[FrameRequest['bicuspid']];

/** Two fills at once would write over each other: what changes the page waits its turn. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work, work);
  turn = next.catch(() => undefined);
  return next;
}

/** Answers a request in this frame. Never throws for what a page does; a throw here is a bug of ours. */
export async function answerFrame(request: FrameRequest): Promise<FrameAnswer> {
  switch (request.bicuspid) {
    case 'read':
      return readForm().snapshot;
    case 'write': {
      const { ops } = request;
      return inTurn(async () => ({ results: await writeForm(ops) }));
    }
    case 'verify':
      return { results: verifyForm(request.refs) };
    case 'undo':
      return inTurn(undoForm);
    case 'text':
      return readText();
    case 'values':
      return readValues();
    case 'mark':
      return { marked: showMarks(request.marks, request.scrollTo) };
    case 'point':
      return pointOut(request.forMs);
    case 'stop-pointing':
      return { stopped: stopPointing() };
    case 'uploads':
      return readUploads();
    case 'file-part':
      return { got: takePart(request) };
    case 'attach': {
      const { transfer, ref, signature } = request;
      return inTurn(() => attachFiles(transfer, ref, signature));
    }
    case 'forget-files':
      forgetFiles();
      return { forgotten: true };
  }
}
