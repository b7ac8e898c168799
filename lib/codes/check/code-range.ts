// Ranges of codes as the rule tables write them: `K04.6`, `G50-G59`, `21046-21049`.
import { bare } from '../code-set.ts';

export type CodeTest = (code: string) => boolean;

function one(text: string, whole: boolean): CodeTest {
  const [from = '', to = ''] = text.split('-').map((part) => bare(part));
  if (to === '') return (code) => (whole ? bare(code) === from : bare(code).startsWith(from));
  return (code) => {
    const key = bare(code).slice(0, to.length);
    return bare(code).slice(0, from.length) >= from && key <= to && key.length === to.length;
  };
}

/** True for a diagnosis that begins like one of them. */
export function diagnosisIn(texts: readonly string[]): CodeTest {
  const tests = texts.map((text) => one(text, false));
  return (code) => code !== '' && tests.some((test) => test(code));
}

/** True for a procedure number that is one of them or lies in a range. */
export function numberIn(texts: readonly string[]): CodeTest {
  const tests = texts.map((text) => one(text, true));
  return (code) => code !== '' && tests.some((test) => test(code));
}
