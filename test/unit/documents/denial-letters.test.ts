import { describe, expect, test } from 'vitest';
import { emptyPractice } from '../../../lib/case/practice.ts';
import { caseSchema, type Case } from '../../../lib/case/schema.ts';
import { deniedWith, denialLetter } from '../../../lib/documents/denial-letters.ts';
import { DENIAL_LETTERS, type DenialLetter } from '../../../lib/documents/denial-templates.ts';
import { blanksIn } from '../../../lib/documents/letter.ts';
import { templateText, unknownNames } from '../../../lib/documents/own-templates.ts';
import { letterOf, lettersOf, withLetter } from '../../../lib/documents/letters.ts';

const TODAY = '2026-11-24';

function sample(claim: object = {}, more: object = {}): Case {
  return caseSchema.parse({
    version: 1,
    id: 'case',
    createdAt: '2026-11-01T09:00:00.000Z',
    patient: { firstName: 'Odile', lastName: 'Thornquist', birthDate: '1988-03-14' },
    plans: [
      {
        id: 'plan',
        kind: 'medical',
        payerName: 'Lakeshore Mutual',
        memberId: 'LKM8812',
        lineOfBusiness: 'employer',
      },
    ],
    rendering: { own: { firstName: 'Ida', lastName: 'Marwood', npi: '1990120028' } },
    diagnoses: [{ code: 'M26.621', description: 'joint pain, right' }],
    lines: [{ id: 'l', code: '21010', fromDate: '2026-10-01', toDate: '2026-10-01' }],
    clinical: { mouthOpening: '24', painScore: '7', functionLoss: 'cannot chew' },
    claims: [
      {
        id: 'claim',
        status: 'denied',
        originalReference: 'CL-77',
        decidedOn: '2026-11-02',
        submittedOn: '2026-10-05',
        ...claim,
      },
    ],
    ...more,
  });
}

function write(c: Case, kind: DenialLetter = 'appeal', id = 'claim', today = TODAY): string {
  const denied = deniedWith(c, id);
  if (!denied) throw new Error('nothing is denied');
  return denialLetter(kind, c, denied, { practice: emptyPractice(), today });
}

describe('an appeal', () => {
  test('names the claim, the decision, the person and the reason in plain words', () => {
    const text = write(sample({ denial: 'CO-50' }));
    expect(text).toContain('claim CL-77, decided Nov 2, 2026');
    expect(text).toContain('Odile Thornquist, born Mar 14, 1988, member ID LKM8812');
    expect(text).toMatch(
      /The reason given is CO-50 \(the payer does not see that it was medically necessary/,
    );
    expect(text).toContain('NPI 1990120028');
  });

  test('answers a question of necessity with the numbers of the chart', () => {
    const text = write(sample({ denial: 'CO-50' }));
    expect(text).toContain('Mouth opening is 24 mm and pain is 7 of 10.');
  });

  test('answers a missing authorization with the one that was given', () => {
    const preauths = [
      {
        id: 'p',
        status: 'approved',
        number: 'AU123',
        validFrom: '2026-09-01',
        validTo: '2026-12-01',
        codes: ['21010'],
      },
    ];
    const text = write(sample({ denial: 'CO-197' }, { preauths }));
    expect(text).toContain('under number AU123, valid from Sep 1, 2026 to Dec 1, 2026, for 21010');
    expect(text).not.toContain('Mouth opening');
  });

  test('claims no criterion that the case is not known to meet', () =>
    expect(blanksIn(write(sample({ denial: 'CO-50' })))).toContain(
      'each criterion of the policy, and how it is met',
    ));

  test.each([
    ['M26.621', /treats a medical condition \(M26\.621\)/],
    ['K02.9', /\[\[why this is medical and not dental care\]\]/],
  ])('a dental exclusion is answered by %s as far as it goes', (code, words) =>
    expect(write(sample({ denial: 'N130' }, { diagnoses: [{ code }] }))).toMatch(words),
  );

  test('marks what nobody knows instead of inventing it', () => {
    const blanks = blanksIn(write(sample({ denial: 'CO-197' })));
    expect(blanks).toContain('why none was asked for, or its number');
    expect(blanksIn(write(sample({ denial: '', originalReference: '', decidedOn: '' })))).toEqual(
      expect.arrayContaining(['claim number', 'date of the decision', 'reason of the denial']),
    );
  });

  test.each<[string, string, RegExp | null]>([
    ['in time', '2026-11-24', /sent within the time for it, which ends on May 1, 2027/],
    ['on its last day', '2027-05-01', /sent within the time/],
    ['a day late', '2027-05-02', /comes after May 1, 2027 because \[\[reason for the delay\]\]/],
  ])('sent %s', (_, today, words) =>
    expect(write(sample({ denial: 'CO-50' }), 'appeal', 'claim', today)).toMatch(words ?? /$/),
  );

  test('lists what is enclosed', () => {
    const file = { id: 'f', name: 'x.pdf', type: 'application/pdf', size: 9 };
    const documents = [{ id: 'd', kind: 'operative-note', madeOn: '2026-10-01', files: [file] }];
    const text = write(sample({ denial: 'CO-50' }, { documents }));
    expect(text).toContain('Enclosed:\n- Operative note, Oct 1, 2026');
  });
});

test('a request for the reason quotes what was said and asks for the reviewer and the way to appeal', () => {
  const text = write(sample({ denial: 'not a benefit' }), 'reason-request');
  expect(text).toContain('“not a benefit”');
  expect(text).toMatch(/credentials and specialty of the reviewer/);
  expect(text).toMatch(/last day for an appeal/);
});

test('a corrected claim says code 7, what it replaces, and leaves what was corrected to the person', () => {
  const text = write(sample({ denial: 'CO-4' }), 'corrected-claim');
  expect(text).toMatch(/frequency code 7\).*replaces your claim CL-77/);
  expect(blanksIn(text)).toEqual(['field, old value, new value']);
});

test('a denied request can be appealed too, without a word of the claim', () => {
  const preauths = [
    {
      id: 'pre',
      status: 'denied',
      referenceNumber: 'RQ9',
      decidedOn: '2026-11-02',
      denial: 'N130',
    },
  ];
  const text = write(sample({}, { preauths }), 'appeal', 'pre');
  expect(text).toContain('prior authorization RQ9');
  expect(text).toContain('Please approve the procedure as requested');
  expect(text).not.toContain('Date of service');
});

describe('kept letters', () => {
  test('follow the case until a person writes, and again after starting over', () => {
    const c = sample({ denial: 'CO-50' });
    const id = 'appeal:claim';
    const kept = withLetter(c, id, 'Dear reviewer', '2026-11-24T10:00:00.000Z');
    expect(letterOf(kept, null, TODAY, id)).toMatchObject({ text: 'Dear reviewer', edited: true });
    const again = withLetter(kept, id, '', '2026-11-24T10:01:00.000Z');
    expect(again.letters).toEqual([]);
    expect(letterOf(again, null, TODAY, id)?.edited).toBe(false);
  });
  test('a denied claim offers its appeal to the packet, after the letter of necessity', () =>
    expect(lettersOf(sample({ denial: 'CO-50' }), null, TODAY).map(({ id }) => id)).toEqual([
      'necessity',
      'appeal:claim',
    ]));
  test('a letter about what is gone is gone', () =>
    expect(letterOf(sample(), null, TODAY, 'appeal:other')).toBeNull());
});

test('every kind of letter has its words', () => {
  for (const kind of Object.keys(DENIAL_LETTERS) as DenialLetter[])
    expect(write(sample({ denial: 'CO-50' }), kind)).toMatch(/Sincerely,[\s\S]*Ida Marwood/);
});

describe('the practice’s own words of a letter about a denial', () => {
  const own = (text: string, kind: DenialLetter = 'appeal') => {
    const c = sample({ denial: 'CO-50' });
    const denied = deniedWith(c, 'claim');
    const practice = { ...emptyPractice(), templates: [{ family: kind, text }] };
    return denied ? denialLetter('appeal', c, denied, { practice, today: TODAY }) : '';
  };
  test('the built-in letter, copied, is the same letter', () =>
    expect(own(templateText('appeal'))).toBe(write(sample({ denial: 'CO-50' }))));
  test('stand between subject and signature, with what is worked out in its place', () => {
    const text = own('Dear colleague:\n\nShe opens {clinical.mouthOpening} mm. {reason given}');
    expect(text).toMatch(/^Re: Appeal of the decision/m);
    expect(text).toContain('Dear colleague:\n\nShe opens 24 mm. The reason given is CO-50');
    expect(text).not.toContain('I ask you to reverse');
    expect(text).toContain('Sincerely,');
  });
  test('what the case does not know is a marked blank; a line with ? waits for it', () => {
    expect(blanksIn(own('AHI is {clinical.ahi}.'))).toContain('AHI');
    expect(own('Please.\n? AHI is {clinical.ahi}.')).not.toContain('AHI');
  });
  test('the words of one letter change no other', () =>
    expect(own('Our words.', 'peer-to-peer')).toContain('I ask you to reverse'));
  test('every name of the built-in letters means something', () => {
    for (const kind of Object.keys(DENIAL_LETTERS))
      expect(unknownNames(templateText(kind), kind)).toEqual([]);
    expect(unknownNames('{reason given}', 'tmj')).toEqual(['reason given']);
  });
});
