// What is wrong in the practice profile, in words, by place.
import { providerProblems } from '../../lib/case/checks/people.ts';
import type { Practice } from '../../lib/case/practice.ts';
import { wrong, type Problem } from '../../lib/case/problem.ts';
import { mayBeFilled, originKind } from '../../lib/browser/origins.ts';

/** Surgeons need an NPI before any form can be filled; the rest may come later. */
export function practiceProblems(practice: Practice): Problem[] {
  return [
    ...providerProblems('billing', practice.billing),
    ...practice.surgeons.flatMap((surgeon, index) => [
      ...providerProblems(`surgeons[${index}]`, surgeon),
    ]),
    ...practice.facilities.flatMap((facility, index) =>
      providerProblems(`facilities[${index}]`, facility),
    ),
    ...practice.payers.flatMap(({ portals }, payer) =>
      portals.flatMap(({ origin }, portal) =>
        originProblems(`payers[${payer}].portals[${portal}].origin`, origin),
      ),
    ),
  ];
}

function originProblems(path: string, origin: string): Problem[] {
  if (origin === '' || mayBeFilled(origin)) return [];
  return [
    wrong(
      path,
      originKind(origin) === 'insecure'
        ? 'This address is not encrypted (http). Patients’ data go to https pages only.'
        : 'This is no web address. Copy it from the portal’s address bar: https://…',
    ),
  ];
}
