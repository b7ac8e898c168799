// The practice's own numbers and fees: kept with the practice profile, encrypted like a case. Numbers and descriptions,
// without the fees, also go into the look-up, which works while the vault is locked (ADR 0032).
import { Alert, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { readPracticeList, type OwnCode } from '../../lib/codes/import/practice-list.ts';
import { keepOwnNumbers } from '../../lib/store/code-sets.ts';
import { FileDrop } from '../ui/file-drop.tsx';
import { CodeSetRow } from './code-set-row.tsx';
import { usePracticeSlice, usePracticeUpdate } from './practice-context.tsx';
import classes from './settings.module.css';

/** A fee schedule is a page of text; anything much larger is something else. */
const LARGEST = 5_000_000;

export function OwnCodes() {
  const codes = usePracticeSlice(({ codes: own }) => own);
  const update = usePracticeUpdate();
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);

  const keep = (next: OwnCode[]) => {
    update((practice) => ({ ...practice, codes: next }));
    void keepOwnNumbers(next, new Date().toISOString());
  };

  const take = async (file: File) => {
    if (file.size > LARGEST) {
      return setSaid({
        ok: false,
        text: 'This file is too large for a fee list. Nothing was changed.',
      });
    }
    const read = readPracticeList(await file.text());
    if (!read.ok) return setSaid({ ok: false, text: read.message });
    keep(read.codes);
    const left = read.left > 0 ? ` ${read.left} lines had no number and were left out.` : '';
    setSaid({ ok: true, text: `${read.codes.length} numbers read.${left}` });
  };
  return (
    <div className={classes.plain}>
      <Stack gap="sm">
        <Text size="sm">
          Your own numbers are found in the look-up, and your fees fill the charge of a line. The
          fees are stored encrypted.
        </Text>
        {codes.length > 0 && (
          <CodeSetRow
            name="Your fee list"
            about={`${codes.length} numbers, ${codes.filter(({ fee }) => fee !== '').length} with a fee`}
            onRemove={() => keep([])}
          />
        )}
        <FileDrop
          accept=".csv,.tsv,.txt"
          button="Import your fee list"
          hint="A CSV with the columns code, description and fee."
          onFile={(file) => void take(file)}
        />
        {said && (
          <Alert color={said.ok ? 'teal' : 'orange'} role="status">
            {said.text}
          </Alert>
        )}
      </Stack>
    </div>
  );
}
