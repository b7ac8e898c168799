// The one door into a page: takes a request of the panel and does it in this frame, if the script for it is here.
import type { FrameAnswers, FrameRequest } from '../form/frame-messages.ts';
import { readFormInTurns } from './read-in-turns.ts';

type Kind = FrameRequest['bicuspid'];
type RequestOf<K extends Kind> = Extract<FrameRequest, { bicuspid: K }>;

export type FrameAnswer = FrameAnswers[Kind];

export type Answers = {
  [K in Kind]?: (request: RequestOf<K>) => FrameAnswers[K] | Promise<FrameAnswers[K]>;
};

const answers: Answers = { read: async () => (await readFormInTurns()).snapshot };

/** Adds what a script can answer. What is there already stays: a script that comes twice must not lose the first one's state. */
export function offer(more: Answers): void {
  Object.assign(answers, { ...more, ...answers });
}

/** Two fills at once would write over each other: what changes the page waits its turn. */
let turn: Promise<unknown> = Promise.resolve();

export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work, work);
  turn = next.catch(() => undefined);
  return next;
}

/** Answers a request in this frame. Never throws for what a page does; a throw here is a bug of ours, or its script is not here. */
export async function answerFrame(request: FrameRequest): Promise<FrameAnswer> {
  const answer = answers[request.bicuspid] as
    ((request: FrameRequest) => FrameAnswer | Promise<FrameAnswer>) | undefined;
  if (!answer) throw new Error(`no script for ${request.bicuspid}`);
  return answer(request);
}
