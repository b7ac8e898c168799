// Worker: one job, then it is ended. Pages and pictures are put together here, so that the panel never stands still.
import type { PdfJob, PdfMessage } from './jobs.ts';
import { work } from './work.ts';

const say = (message: PdfMessage) => self.postMessage(message);

self.onmessage = (event: MessageEvent<PdfJob>) => {
  void work(event.data, (share, words) => say({ kind: 'progress', share, words })).then((answer) =>
    say({ kind: 'answer', answer }),
  );
};
