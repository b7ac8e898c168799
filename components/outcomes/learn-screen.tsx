// What the practice's own claims and pre-auths taught: counts with their totals, never a bare percentage.
import { Stack, Title } from '@mantine/core';
import { useMemo } from 'react';
import { longDate } from '../../lib/case/calendar.ts';
import type { CaseRow } from '../../lib/case/list-row.ts';
import { askedForByPayer } from '../../lib/outcomes/asked-for.ts';
import { expectedCash } from '../../lib/outcomes/cash.ts';
import { decisionsByPayer } from '../../lib/outcomes/decisions.ts';
import { daysWords, dollars, ofWords } from '../../lib/outcomes/numbers.ts';
import { paidByCodeAndPayer } from '../../lib/outcomes/paid.ts';
import { denialReasons } from '../../lib/outcomes/reasons.ts';
import { listCases } from '../../lib/store/cases.ts';
import { Trouble } from '../cases/trouble.tsx';
import { usePractice } from '../cases/use-practice.ts';
import { useRows } from '../cases/use-rows.ts';
import { useToday } from '../ui/use-today.ts';
import { FirstCall, firstCallWords } from './first-call.tsx';
import { ASKED, CASH, DECISIONS, PAID, REASONS } from './learn-columns.ts';
import { TableCard } from './table-card.tsx';
import { TimeCard } from './time-card.tsx';

export function LearnScreen() {
  const rows = useRows(listCases);
  if (rows.kind === 'trouble') return <Trouble message={rows.message} />;
  return rows.kind === 'loading' ? null : <Learned rows={rows.rows} />;
}

function Learned({ rows }: { rows: readonly CaseRow[] }) {
  const today = useToday();
  const practice = usePractice();
  const { paid, decisions, asked, reasons, cash } = useMemo(
    () => ({
      paid: paidByCodeAndPayer(rows),
      decisions: decisionsByPayer(rows),
      asked: askedForByPayer(rows),
      reasons: denialReasons(rows),
      cash: expectedCash(rows, today),
    }),
    [rows, today],
  );
  const mostReasons = reasons[0]?.claims ?? 1;
  const mostCash = Math.max(1, ...cash.weeks.map(({ high }) => high));
  return (
    <Stack gap="md" px="md" py="sm" component="main">
      <Title order={1} size="1.0625rem">
        What was learned
      </Title>
      <TableCard
        title="Paid, by code and payer"
        nothing="No claim has been answered yet. Enter what the payer did under “Claim” in a case."
        rows={paid}
        columns={PAID}
        fileName="paid-by-code-and-payer.csv"
        show={(row) => ({
          key: `${row.code} ${row.payerName}`,
          name: row.code || 'No code',
          detail: row.payerName || 'Payer not known',
          value: [ofWords(row.paid, row.decided, 'paid'), daysWords(row.days)]
            .filter(Boolean)
            .join(', '),
          share: row.paid / row.decided,
        })}
      />
      <TableCard
        title="Pre-auth answers, by payer"
        nothing="No pre-auth has been answered yet."
        rows={decisions}
        columns={DECISIONS}
        fileName="preauth-answers.csv"
        note="A first call is suggested from five answers on."
        show={(row) => ({
          key: row.payerName,
          name: row.payerName || 'Payer not known',
          detail: firstCallWords(row),
          action: <FirstCall group={row} practice={practice} />,
          value: [
            row.decided > 0 && ofWords(row.approved, row.decided, 'approved'),
            daysWords(row.days),
            row.asked > 0 && `${row.asked} asked for more`,
          ]
            .filter(Boolean)
            .join(', '),
          share: row.decided === 0 ? 0 : row.approved / row.decided,
        })}
      />
      <TableCard
        title="What payers asked for"
        nothing="No payer has asked for more yet. Record it with “They want more” when one does."
        rows={asked}
        columns={ASKED}
        fileName="asked-for.csv"
        show={(row) => ({
          key: `${row.what} ${row.payerName}`,
          name: row.title,
          detail: row.payerName || 'Payer not known',
          value: [
            `${row.preauths} of ${row.sent} pre-auths`,
            row.lastOn && `last ${longDate(row.lastOn)}`,
          ]
            .filter(Boolean)
            .join(', '),
          share: row.sent === 0 ? 0 : row.preauths / row.sent,
        })}
      />
      <TableCard
        title="Why claims were denied"
        nothing="No reason codes have been entered yet."
        rows={reasons}
        columns={REASONS}
        fileName="denial-reasons.csv"
        show={(row) => ({
          key: row.cause,
          name: row.cause,
          detail: [row.codes.join(' '), ...row.payers].join(' · '),
          value: row.claims === 1 ? '1 claim' : `${row.claims} claims`,
          share: row.claims / mostReasons,
        })}
      />
      <TableCard
        title="Expected money, by week"
        nothing="Nothing can be said yet: it takes open claims and at least five answered ones."
        rows={cash.weeks}
        columns={CASH}
        fileName="expected-money.csv"
        note={cashNote(cash.basis, cash.unknown)}
        show={(row) => ({
          key: row.from,
          name: longDate(row.from),
          detail: row.claims === 1 ? '1 claim' : `${row.claims} claims`,
          value: `${dollars(row.low)} to ${dollars(row.high)}`,
          share: row.high / mostCash,
        })}
      />
      <TimeCard rows={rows} />
    </Stack>
  );
}

function cashNote(basis: number, unknown: number): string {
  if (basis === 0) return '';
  const rests = `From ${basis} answered ${basis === 1 ? 'claim' : 'claims'}: half of them brought between these two amounts. A denial counts as $0.`;
  return unknown === 0 ? rests : `${rests} ${unknown} open claims cannot be estimated.`;
}
