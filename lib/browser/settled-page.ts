// Waits for a page to come to rest: a look-up fills other fields, a postback replaces the form, a check shows a section.
import type { PageSnapshot } from '../form/snapshot.ts';
import type { PagePort } from './fill-port.ts';

const LOOK_EVERY_MS = 150;
/** This many looks in a row must see the same page; the writer in the page has waited for its rest before. */
const SAME_LOOKS = 2;
/** A page that never rests (a clock, a ticker in a form) is taken as it is. */
const LOOKS = 40;

/** Everything about the controls that a portal's own work would change; where they stand does not matter. */
function fingerprint(page: PageSnapshot): string {
  return JSON.stringify(
    page.frames.map(({ documentId, controls }) => [
      documentId,
      controls.map(({ ref, signature, empty, readOnly, disabled, hidden }) => [
        ref,
        signature,
        empty,
        readOnly,
        disabled,
        hidden === undefined,
      ]),
    ]),
  );
}

/** The page as it stands once it has been the same for a while. */
export async function settledPage(port: PagePort): ReturnType<PagePort['read']> {
  let same = 0;
  const atOnce = await port.loading();
  let answer = await port.read();
  let seen = answer.ok && !atOnce ? fingerprint(answer.page) : '';
  for (let look = 0; look < LOOKS && same < SAME_LOOKS; look += 1) {
    await port.pause(LOOK_EVERY_MS);
    const loading = await port.loading();
    answer = await port.read();
    const now = answer.ok && !loading ? fingerprint(answer.page) : '';
    same = now !== '' && now === seen ? same + 1 : 0;
    seen = now;
  }
  return answer;
}
