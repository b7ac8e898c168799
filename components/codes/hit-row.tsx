// One code in a list: number, what it is, why it is here. The same in the popup and in the case sheet.
import { IconChevronRight } from '@tabler/icons-react';
import type { CodeHit } from '../../lib/codes/search.ts';
import classes from './codes.module.css';

const KIND_NAME: Record<CodeHit['kind'], string> = {
  'ICD-10-CM': 'Diagnosis',
  CPT: 'CPT',
  HCPCS: 'HCPCS',
  CDT: 'Dental',
  POS: 'Place',
};

export function HitRow({ hit }: { hit: CodeHit }) {
  const notes = [hit.when, hit.why, hit.outsideEdition ? `not checked for that date` : ''];
  return (
    <div className={classes.row}>
      <span className={classes.code} data-length={hit.code.length > 7 ? 'long' : undefined}>
        {hit.code}
      </span>
      <span className={classes.text}>
        <span className={classes.words}>{hit.words}</span>
        {notes
          .filter((note) => note !== '')
          .map((note) => (
            <span key={note} className={classes.note}>
              {note}
            </span>
          ))}
      </span>
      <span className={classes.kind} data-kind={hit.kind}>
        {hit.billable ? (
          KIND_NAME[hit.kind]
        ) : (
          <>
            Choose
            <IconChevronRight size={13} stroke={2} aria-hidden />
          </>
        )}
      </span>
    </div>
  );
}
