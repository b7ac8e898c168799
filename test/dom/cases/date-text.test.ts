import { expect, test } from 'vitest';
import { dayWords, showDate } from '../../../components/ui/date-text.ts';
import { showMoney } from '../../../components/ui/number-text.ts';

const today = '2026-11-24';

test('a date is shown as it is spoken; what is no date is shown as typed', () => {
  expect(showDate('1984-02-09')).toBe('02/09/1984');
  expect(showDate('2/30/1984')).toBe('2/30/1984');
});

test.each([
  ['2026-11-24', 'today'],
  ['2026-11-25', 'tomorrow'],
  ['2026-11-22', '2 days late'],
  ['2026-11-27', 'Fri, Nov 27'],
  ['2026-12-24', 'Dec 24'],
  ['2027-09-01', 'Sep 1, 2027'],
])('%s reads %s', (day, words) => expect(dayWords(day, today)).toBe(words));

test('amounts are shown with their thousands', () => {
  expect(showMoney('1250.00')).toBe('1,250.00');
});
