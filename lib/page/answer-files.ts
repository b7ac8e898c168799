// What the script for uploads answers.
import { inTurn, type Answers } from './answer.ts';
import { readUploads } from './upload-places.ts';
import { forgetFiles, takePart } from './write-file-parts.ts';
import { attachFiles } from './write-file.ts';

export const fileAnswers: Answers = {
  uploads: readUploads,
  'file-part': (part) => ({ got: takePart(part) }),
  attach: ({ transfer, ref, signature }) => inTurn(() => attachFiles(transfer, ref, signature)),
  'forget-files': () => {
    forgetFiles();
    return { forgotten: true };
  },
};
