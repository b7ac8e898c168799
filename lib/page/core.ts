// What the reading script hands to the scripts that come on demand: its functions, and with them the one registry of
// controls and the one memory of what was written. A name that one of them imports and that is missing here fails a test.
import { inTurn, offer } from './answer.ts';
import { chosenText, held, isPromptOption, isTicked, plainOptionValue } from './chosen.ts';
import {
  closestFlat,
  elementAt,
  flatChildren,
  flatParent,
  focused,
  holds,
  referenced,
  shadowRootOf,
} from './composed.ts';
import { isTextBox } from './control.ts';
import { isDisabled, isReadOnly } from './control-state.ts';
import type { CORE_MODULES } from './core-modules.ts';
import { isFolded, isSeen, isTuckedAway } from './list-boxes.ts';
import { textOfMember } from './member-words.ts';
import { codeOf, namedLists, OPTION, valueOfRadio } from './option-list.ts';
import { ownLabels } from './own-labels.ts';
import { beginLook, hiddenReason } from './reach.ts';
import { readForm } from './read-form.ts';
import { lookUp, lookUpBySignature } from './registry.ts';
import { digest, ownDigest } from './signature.ts';
import { hiddenWordsOf, INLINE, isTelling, tidy, wordsOf } from './visible-words.ts';
import { allWritten, forget, isOurs, recordWrite, writtenFor } from './written.ts';

const core = {
  answer: { inTurn, offer },
  chosen: { chosenText, held, isPromptOption, isTicked, plainOptionValue },
  composed: {
    closestFlat,
    elementAt,
    flatChildren,
    flatParent,
    focused,
    holds,
    referenced,
    shadowRootOf,
  },
  control: { isTextBox },
  'control-state': { isDisabled, isReadOnly },
  'list-boxes': { isFolded, isSeen, isTuckedAway },
  'member-words': { textOfMember },
  'option-list': { codeOf, namedLists, OPTION, valueOfRadio },
  'own-labels': { ownLabels },
  reach: { beginLook, hiddenReason },
  'read-form': { readForm },
  registry: { lookUp, lookUpBySignature },
  signature: { digest, ownDigest },
  'visible-words': { hiddenWordsOf, INLINE, isTelling, tidy, wordsOf },
  written: { allWritten, forget, isOurs, recordWrite, writtenFor },
} satisfies Record<(typeof CORE_MODULES)[number], object>;

/** Puts the functions where the other scripts find them. The page cannot see this: the world is the extension's own. */
export function shareCore(): void {
  Object.assign(globalThis, { bicuspidCore: core });
}
