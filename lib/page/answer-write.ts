// What the writing script answers.
import { inTurn, type Answers } from './answer.ts';
import { undoForm } from './undo.ts';
import { verifyForm, writeForm } from './write-form.ts';

export const writeAnswers: Answers = {
  write: ({ ops }) => inTurn(async () => ({ results: await writeForm(ops) })),
  verify: ({ refs }) => ({ results: verifyForm(refs) }),
  undo: () => inTurn(undoForm),
};
