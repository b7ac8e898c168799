import { describe, expect, test, vi } from 'vitest';
import { planFill } from '../../../lib/form/plan.ts';
import { fillPage } from '../../../lib/browser/fill.ts';
import { ORIGIN, PaperPortal } from './paper-portal.ts';

const FACTS = {
  'subscriber.memberId': 'XQZ104',
  'patient.lastName': 'Quillfeather',
  'patient.firstName': 'Wren',
  'patient.address.city': 'Fernhollow',
};
const LABELS = ['Member ID', 'Patient Last Name', 'Patient First Name', 'Patient City'];

/** Fills the portal with everything that the plan offers. */
async function fill(portal: PaperPortal, onProgress = vi.fn()) {
  const { targets } = planFill(portal.snapshot(), FACTS, { allowedOrigins: [ORIGIN] });
  expect(targets).toHaveLength(LABELS.length);
  const report = await fillPage({ tabId: 1, ticked: targets, facts: FACTS, onProgress }, portal);
  const of = Object.fromEntries(
    report.results.map(({ target, status, reason }) => [
      target.label,
      reason ? `${status} ${reason}` : status,
    ]),
  );
  return { report, of, targets };
}

const values = (portal: PaperPortal) => portal.boxes.map(({ value }) => value);
const ALL = ['XQZ104', 'Quillfeather', 'Wren', 'Fernhollow'];

test('a quiet page takes every value once', async () => {
  const portal = new PaperPortal(LABELS);
  const onProgress = vi.fn();
  const { report, targets } = await fill(portal, onProgress);
  expect(values(portal)).toEqual(ALL);
  expect(portal.written).toHaveLength(4);
  expect(report.message).toBeUndefined();
  expect(report.results.map(({ status }) => status)).toEqual(Array(4).fill('filled'));
  expect(report.results.map(({ target }) => target)).toEqual(targets);
  expect(onProgress).toHaveBeenLastCalledWith({ done: 4, total: 4 });
});

test('a look-up that replaces the form is followed to the new controls', async () => {
  const portal = new PaperPortal(LABELS);
  portal.afterWrite = (label) => label === 'Member ID' && portal.replaceForm();
  const { of, report } = await fill(portal);
  expect(values(portal)).toEqual(ALL);
  expect(new Set(Object.values(of))).toEqual(new Set(['filled', 'already']));
  const places = new Set(portal.boxes.map(({ ref }) => ref));
  expect(report.results.every(({ target }) => places.has(target.ref))).toBe(true);
});

test('a postback in the middle that forgets what was not posted is written again', async () => {
  const portal = new PaperPortal(LABELS);
  let posted = false;
  portal.afterWrite = (label) => {
    if (posted || label !== 'Patient First Name') return;
    posted = true;
    portal.replaceForm((each) => each === 'Member ID');
  };
  await fill(portal);
  expect(values(portal)).toEqual(ALL);
});

test('a page load in the middle is followed into the new document', async () => {
  const portal = new PaperPortal(LABELS);
  portal.afterWrite = (label) => label === 'Member ID' && portal.reload();
  const { report } = await fill(portal);
  expect(values(portal)).toEqual(ALL);
  expect(report.results.every(({ target }) => target.documentId === 'doc-2')).toBe(true);
});

test('what the portal fills in by itself meanwhile is kept', async () => {
  const portal = new PaperPortal(LABELS);
  portal.afterWrite = (label) => {
    if (label === 'Member ID') portal.box('Patient City').value = 'FERN HOLLOW';
  };
  const { of } = await fill(portal);
  expect(portal.box('Patient City').value).toBe('FERN HOLLOW');
  expect(of['Patient City']).toBe('kept');
});

test('what stood there already is reported so, after one look', async () => {
  const portal = new PaperPortal(LABELS);
  const { targets } = planFill(portal.snapshot(), FACTS, { allowedOrigins: [ORIGIN] });
  portal.box('Patient City').value = 'Fernhollow';
  const report = await fillPage({ tabId: 1, ticked: targets, facts: FACTS }, portal);
  expect(report.message).toBeUndefined();
  expect(report.results.map(({ status }) => status)).toEqual([
    'filled',
    'filled',
    'filled',
    'already',
  ]);
});

test('a field cleared once after the write is written once more', async () => {
  const portal = new PaperPortal(LABELS);
  let cleared = false;
  portal.beforeRead = () => {
    const box = portal.box('Patient City');
    if (cleared || box.value === '') return;
    cleared = true;
    box.value = '';
  };
  const { of } = await fill(portal);
  expect(portal.box('Patient City').value).toBe('Fernhollow');
  expect(of['Patient City']).toBe('filled');
});

test('a field that is cleared every time is given up after one more try and reported', async () => {
  const portal = new PaperPortal(LABELS);
  portal.beforeRead = () => (portal.box('Patient City').value = '');
  const { of } = await fill(portal);
  expect(portal.written.filter((label) => label === 'Patient City')).toHaveLength(2);
  expect(of['Patient City']).toBe('lost cleared');
  expect(of['Patient Last Name']).toBe('filled');
});

test.each([
  [1, 'filled'],
  [2, 'refused options-timeout'],
])('a list that comes too late %i times ends as %s', async (times, status) => {
  const portal = new PaperPortal(LABELS);
  portal.late = { 'Patient City': times };
  expect((await fill(portal)).of['Patient City']).toBe(status);
});

test('a field that the page takes away is reported as gone, and the others are filled', async () => {
  const portal = new PaperPortal(LABELS);
  portal.afterWrite = (label) => {
    if (label === 'Member ID')
      portal.boxes = portal.boxes.filter((box) => box.label !== 'Patient City');
  };
  const { of } = await fill(portal);
  expect(of['Patient City']).toBe('refused gone');
  expect(of['Patient First Name']).toBe('filled');
});

test('a field that became another one since the plan is not written', async () => {
  const portal = new PaperPortal(LABELS);
  portal.afterWrite = (label) => {
    if (label === 'Member ID') portal.box('Patient City').label = 'Employer City';
  };
  const { of } = await fill(portal);
  expect(portal.box('Employer City').value).toBe('');
  expect(of['Patient City']).toBe('refused changed');
});

test('a page that goes to another site gets nothing more', async () => {
  const portal = new PaperPortal(LABELS);
  portal.afterWrite = (label) => {
    if (label !== 'Member ID') return;
    portal.reload(() => false);
    portal.origin = 'https://elsewhere.example.com';
  };
  const { report } = await fill(portal);
  expect(values(portal)).toEqual(['', '', '', '']);
  expect(report.message).toMatch(/another site/);
});

test('a page that replaces its form for ever is left to the person with a sentence', async () => {
  const portal = new PaperPortal(LABELS);
  portal.afterWrite = (label) => label === 'Patient City' && portal.replaceForm(() => false);
  const { report } = await fill(portal);
  expect(portal.written.filter((label) => label === 'Patient City').length).toBeLessThan(10);
  expect(report.message).toMatch(/kept replacing/);
});

test('only what was ticked is written', async () => {
  const portal = new PaperPortal(LABELS);
  const { targets } = planFill(portal.snapshot(), FACTS, { allowedOrigins: [ORIGIN] });
  const ticked = targets.filter(({ label }) => label === 'Patient City');
  portal.afterWrite = () => portal.replaceForm();
  await fillPage({ tabId: 1, ticked, facts: FACTS }, portal);
  expect(values(portal)).toEqual(['', '', '', 'Fernhollow']);
});

describe('a box that lists what it is given', () => {
  const CODES = ['S02.652A', 'S02.5XXA', 'S01.511A'];
  const give = async (count: number) => {
    const facts = Object.fromEntries(
      CODES.slice(0, count).map((code, at) => [`diagnoses[${at}].code`, code]),
    );
    const portal = new PaperPortal(['Diagnosis Code']);
    portal.adds = ['Diagnosis Code'];
    const plan = planFill(portal.snapshot(), facts, { allowedOrigins: [ORIGIN] });
    const request = { tabId: 1, ticked: plan.targets, facts, following: plan.following };
    return { portal, report: await fillPage(request, portal) };
  };
  test('gets one value after the other', async () => {
    const { portal, report } = await give(3);
    expect(portal.listed).toEqual(CODES);
    expect(report.results.map(({ status }) => status)).toEqual(['added', 'added', 'added']);
  });
  test('gets the next one without the page being waited for in between', async () => {
    expect((await give(3)).portal.pauses).toBe((await give(1)).portal.pauses);
  });
});

describe('a page that opens more boxes while it is filled', () => {
  const CASE = { 'lines[0].code': '99203', 'lines[1].code': '70355', 'lines[2].code': 'E0486' };
  const grow = async (following: string[]) => {
    const portal = new PaperPortal(['Procedure Code 1']);
    portal.afterWrite = (label) => portal.open(`Procedure Code ${Number(label.slice(-1)) + 1}`);
    const plan = planFill(portal.snapshot(), CASE, { allowedOrigins: [ORIGIN] });
    const request = { tabId: 1, ticked: plan.targets, facts: CASE, following };
    return { portal, plan, report: await fillPage(request, portal) };
  };
  test('is filled on with what the person agreed to', async () => {
    const { portal, report } = await grow(['lines[1].code', 'lines[2].code']);
    expect(values(portal)).toEqual(['99203', '70355', 'E0486', '']);
    expect(report.results).toHaveLength(3);
  });
  test('is left alone without that', async () => {
    expect(values((await grow([])).portal)).toEqual(['99203', '']);
  });
});
