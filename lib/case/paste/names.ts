// A whole name taken apart, only where its order is certain.

const TITLE = /^(?:mr|mrs|ms|miss|dr)\.?\s+/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * `Last, First Middle Suffix` or `First M Last`. Without a comma the first word is the first name (two words, or a middle
 * initial between); three full words could be split in two ways, so they are not read.
 */
export function readName(text: string): Record<string, string> | null {
  const clean = text
    .replace(/["“(][^"”)]*["”)]/g, ' ')
    .replace(TITLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/^\p{L}[\p{L} .,’'-]*$/u.test(clean)) return null;
  const { names, suffix } = withoutSuffix(clean.split(/\s*,\s*/).filter((part) => part !== ''));
  const parts =
    names.length === 2 ? lastFirst(names) : names.length === 1 ? firstLast(names) : null;
  return parts && (suffix === '' ? parts : { ...parts, suffix });
}

function withoutSuffix(parts: string[]): { names: string[]; suffix: string } {
  let suffix = '';
  const names: string[] = [];
  for (const part of parts) {
    const words = part.split(' ');
    const last = words.at(-1) ?? '';
    if (SUFFIX.test(last) && (words.length > 1 || names.length > 0)) {
      suffix = last.replace('.', '');
      words.pop();
    }
    if (words.length > 0) names.push(words.join(' '));
  }
  return { names, suffix };
}

function lastFirst([lastName = '', given = '']: string[]): Record<string, string> {
  const [firstName = '', ...middle] = given.split(' ');
  const middleName = middle.join(' ').replace(/\.$/, '');
  return { lastName, firstName, ...(middleName !== '' && { middleName }) };
}

function firstLast([name = '']: string[]): Record<string, string> | null {
  const words = name.split(' ');
  const [firstName = '', second = '', third = ''] = words;
  if (words.length === 2) return { firstName, lastName: second };
  if (words.length === 3 && /^\p{L}\.?$/u.test(second)) {
    return { firstName, middleName: second.replace('.', ''), lastName: third };
  }
  return null;
}
