import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexCodes } from '../../../lib/codes/code-index.ts';
import { bare, readCodeSet } from '../../../lib/codes/code-set.ts';
import { readTeeth } from '../../../lib/codes/read-teeth.ts';
import { readKnowledge } from '../../../lib/codes/knowledge.ts';
import { openQuestions } from '../../../lib/codes/questions.ts';
import { suggest } from '../../../lib/codes/suggest.ts';
import { parts, readTable } from '../../../lib/codes/tsv.ts';
import { bundledCodeFiles, bundledSuggestFiles } from '../../tools/bundled-codes.ts';

const index = indexCodes(readCodeSet(bundledCodeFiles()));
const knowledge = readKnowledge(index, bundledSuggestFiles());
const first = (text: string, date?: string) => {
  const { procedures, diagnoses } = suggest(knowledge, text, date ? { date } : {});
  return { procedure: procedures[0]?.code, diagnosis: diagnoses[0]?.code };
};

describe('teeth', () => {
  test.each([
    ['#17 and #32', [17, 32]],
    ['teeth 7-10 loose', [7, 8, 9, 10]],
    ['tooth 30', [30]],
    ['#1, 16, 17 & 32', [1, 16, 17, 32]],
    ['#7-8 area, 18 mm', [7, 8]],
    ['tooth 30, 4 days later', [30]],
    ['14 teeth out', []],
    ['#99', []],
  ])('"%s"', (text, teeth) => {
    expect(readTeeth(text)).toEqual(teeth);
  });
});

describe('side', () => {
  test.each([
    ['right tmj pain, new patient', 'M26.621'],
    ['L TMJ pain, new patient', 'M26.622'],
    ['both jaw joints hurt, new patient', 'M26.623'],
    ['jaw joint pain, new patient', 'M26.629'],
    ['left mandible angle fracture, plated', 'S02.652A'],
    ['mandibular angle fx rt, wired shut', 'S02.651A'],
    ['right TMJ arthrocentesis, arthralgia. Left joint fine.', 'M26.621'],
  ])('"%s" → %s', (text, code) => {
    expect(first(text).diagnosis).toBe(code);
  });

  test('a family without a code for both sides gives one for each side', () => {
    const { diagnoses } = suggest(knowledge, 'both mandible angles fractured, plated');
    const codes = diagnoses.slice(0, 2).map(({ code }) => code);
    expect(codes.sort()).toEqual(['S02.651A', 'S02.652A']);
  });
});

describe('7th character', () => {
  test.each([
    ['closed unless said open', 'right mandible angle fracture, plated', 'S02.651A'],
    ['open wound', 'open fracture right mandible angle, plated', 'S02.651B'],
    ['healing', 'right mandible angle fracture healed, arch bars taken off', 'S02.651D'],
    ['not healed', 'nonunion right mandible angle fracture, plated again', 'S02.651K'],
    ['"non" denies nothing behind it', 'non-union L mand body fx, reop w/ plate', 'S02.602K'],
    [
      'weak bone is no fresh injury',
      'pathologic fx R mand body thru MRONJ, recon plate',
      'M84.48XA',
    ],
  ])('%s', (_what, text, code) => {
    expect(first(text).diagnosis).toBe(code);
  });
});

describe('what is only suspected, denied or past is no diagnosis', () => {
  test.each([
    ['?SCC ulcer right lateral tongue, biopsy', /^C/],
    ['ulcer of tongue, r/o squamous cell carcinoma, biopsy', /^C/],
    ['snoring, no sleep apnea, wants a mouthpiece', /^G47/],
    ['snoring, AHI 2, wants a mouthpiece', /^G47/],
    ['dry mouth, r/o Sjogren, lip gland biopsy', /^M35/],
    ['impacted #16 out, normal follicle, no cyst', /^K09/],
    ['mass of the tongue looks like carcinoma, biopsy', /^C/],
    ['swelling of the right parotid, family history of cancer, needle biopsy', /^C/],
    ['pano taken, cyst of the lower jaw not yet named', /^K09/],
  ])('"%s"', (text, wrong) => {
    expect(first(text).diagnosis).not.toMatch(wrong);
  });
});

describe('what stands between two words of a phrase counts', () => {
  test.each([
    ['healed jaw fracture, plate is firm and gives no pain, plate removed', 'Z47.2'],
    ['healed jaw fracture, plate removed because of pain', 'T84.84XA'],
    ["bite doesn't fit, visit", 'M26.4'],
  ])('"%s" → %s', (text, code) => {
    expect(first(text).diagnosis).toBe(code);
  });
});

test('where nothing is said to be done, that is asked', () => {
  const asked = (text: string) =>
    openQuestions(knowledge.questions, suggest(knowledge, text).reading, new Set()).map(
      ({ id }) => id,
    );
  expect(asked('lump on the tongue')).toEqual(['done-to-lesion']);
  expect(asked('MRONJ of the lower jaw')).toContain('done-to-bone');
  expect(asked('lump on the tongue cut out whole, no stitches')).toEqual([]);
});

test('a cleft is offered only where one is named', () => {
  const { procedures, diagnoses } = suggest(
    knowledge,
    'puncture of the soft palate with a flap, stitched',
  );
  expect(procedures[0]?.procedureId).toBe('stitch-palate');
  expect(diagnoses.map(({ code }) => code).filter((code) => /^Q3[5-7]/.test(code))).toEqual([]);
  expect(first('definitive obturator, cleft').diagnosis).toBe('Q35.9');
});

describe('what still goes on is not past', () => {
  test.each([
    ['after maxillectomy for carcinoma of the palate, still under treatment, obturator', 'C05.0'],
    ['prior auth for closed treatment of a right mandible angle fracture', 'S02.651A'],
  ])('"%s" → %s', (text, code) => {
    expect(first(text).diagnosis).toBe(code);
  });
});

test('of the first three procedures, at most two are numbers of one', () => {
  const { procedures } = suggest(knowledge, 'jaw joint pain and clicking, first visit');
  expect(new Set(procedures.slice(0, 3).map(({ procedureId }) => procedureId)).size).toBe(2);
});

describe('traps of the field', () => {
  test.each([
    ['bone infection is no tumour', 'osteomyelitis left mandible, saucerization', '21025'],
    ['a benign cyst is no infection', 'radicular cyst lower jaw enucleated', '21040'],
    ['the upper jaw has its own number', 'radicular cyst upper jaw enucleated', '21030'],
    ['part of a lesion is a biopsy', 'white patch inside cheek, small wedge for path', '40808'],
    ['the whole of it is an excision', 'lump inside cheek excised and sutured', '40812'],
    ['from outside the mouth', 'submandibular space abscess, extraoral I&D', '41017'],
    ['from inside the mouth', 'submandibular space abscess, intraoral I&D', '41008'],
    ['size decides', 'cheek laceration 3 cm, layered closure', '12052'],
    ['a smaller one', 'cheek laceration 2 cm, layered closure', '12051'],
    ['a scan that is done', 'MRI of both jaw joints, disc displaced, no surgery', '70336'],
    [
      'a plate that sets a fracture',
      'right ZMC fracture reduced percutaneously with a screw',
      '21355',
    ],
    ['only looked at', 'jaw bone exposed, MRONJ, established patient, exam only', '99213'],
    ['tried before', 'TMJ disc plicated open, arthroscopy had failed', '21240'],
    ['a flap is more than a stitch', 'adenoma of hard palate removed, flap closure', '42107'],
    ['a sheet was put in', 'medial orbital wall fracture, opened, titanium sheet', '21407'],
    ['teeth lost to an injury', 'teeth lost in a wreck two years ago, now implants', '21248'],
    ['a dental code is turned into a medical one', 'D7473', '21031'],
    ['a dental code names its own procedure first', 'D7240 #17', '41899'],
    ['spelled by ear', 'ranyoola of the mouth floor, marsupialized', '42409'],
    ['no bone drug, but radiation', 'bone dying after radiation, dead bone cleaned out', '21025'],
    ['asked about, nothing done', 'bump on the tongue, what is it', '99203'],
    ['a medical number that was typed is meant', 'lump inside cheek, 40814', '40814'],
    ['a number of five digits that is no code', 'impacted #17, file 90210', '41899'],
    ['misspelled', 'ameloblastma lower jaw, segmental resecton thru neck incision', '21047'],
  ])('%s: "%s" → %s', (_why, text, code) => {
    expect(first(text).procedure).toBe(code);
  });

  test('of procedures that share a dental number, the one that it is the usual number of leads', () => {
    const { procedures } = suggest(knowledge, 'D7240 #17');
    expect(procedures[0]?.procedureId).toBe('remove-impacted-full-bony');
  });

  test('the edition follows the date of service', () => {
    const text = 'maxillary sinusitis from infected tooth, sinus irrigated';
    expect(first(text, '2026-10-01').diagnosis).toBe('J34.830');
    expect(first(text, '2026-09-30').diagnosis).not.toBe('J34.830');
  });

  test('each suggestion says which words led to it', () => {
    const { procedures } = suggest(knowledge, 'mucocele lower lip removed with sutures');
    expect(procedures[0]?.why).toContain('mucocele');
  });

  test.each(['', '???', 'lorem ipsum', '#', 'no no no'])('"%s" does no harm', (text) => {
    for (const { code } of suggest(knowledge, text).diagnoses) {
      expect(index.set.entries.find((entry) => entry.code === code)?.billable).toBe(true);
    }
  });
});

describe('the cases of test/fixtures/codes', () => {
  const folder = new URL('../../fixtures/codes/', import.meta.url);
  const rows = readdirSync(folder).flatMap((name) =>
    readTable(readFileSync(new URL(name, folder), 'utf8'), ['id', 'case_text']),
  );
  test.each(rows.map((row) => [row.id ?? '', row.case_text ?? '', row] as const))(
    '%s %s',
    (_id, text, row) => {
      const { procedures, diagnoses } = suggest(knowledge, text);
      const top = (list: readonly { code: string }[]) => list.slice(0, 3).map(({ code }) => code);
      const wanted = (cell: string | undefined) => parts(cell).map(bare);
      const met = (codes: string[], cell: string | undefined) =>
        codes.some((code) => wanted(cell).includes(bare(code)));
      expect(met(top(procedures), row.acceptable_cpt_hcpcs), top(procedures).join()).toBe(true);
      expect(met(top(diagnoses), row.acceptable_icd10cm), top(diagnoses).join()).toBe(true);
    },
  );
});
