// `npm run bench forms`: how the parts that a person waits for grow with the size of a page. Times of one run on one computer
// say little, so each is also given as a ratio to the smallest case of the same run.
import { planFill } from '../../lib/form/plan.ts';
import type { ControlSnapshot, PageSnapshot } from '../../lib/form/snapshot.ts';
import { frameSnapshotSchema } from '../../lib/form/snapshot-schema.ts';

const ORIGIN = 'https://portal.example.com';
const LABELS = [
  'Patient Last Name',
  'Member ID',
  'Requesting Provider NPI',
  'Diagnosis Code 1',
  'Facility City',
  'Best time to call',
];
const FACTS = {
  'patient.lastName': 'Quillfeather',
  'subscriber.memberId': 'LKW204118820',
  'requesting.npi': '1990001012',
  'diagnoses[0].code': 'S02.652A',
  'facility.address.city': 'Lantern Bay',
};

function control(index: number): ControlSnapshot {
  const label = LABELS[index % LABELS.length] ?? '';
  return {
    ref: `c${index}`,
    widget: 'text',
    inputType: 'text',
    labels: {
      label,
      headings: ['Authorization request'],
      name: `field${index}`,
      id: `field${index}`,
    },
    empty: true,
    ours: false,
    readOnly: false,
    disabled: false,
    required: false,
    form: 0,
    box: { x: 20, y: 30 * index, width: 200, height: 24 },
    signature: `input field${index}`,
  };
}

function page(size: number): PageSnapshot {
  const controls = Array.from({ length: size }, (_, index) => control(index));
  const frame = { origin: ORIGIN, ancestorOrigins: [], isTop: true, omitted: 0, foreignFrames: [] };
  return { frames: [{ ...frame, controls, frameId: 0, documentId: 'd' }] };
}

/** Median time of one call in milliseconds, after a warm-up. */
function time(work: () => unknown, rounds = 21): number {
  for (let round = 0; round < 5; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const SIZES = [50, 200, 800];
const JOBS: Record<string, (snapshot: PageSnapshot) => unknown> = {
  'plan a page': (snapshot) => planFill(snapshot, FACTS, { allowedOrigins: [ORIGIN] }),
  'parse a snapshot': (snapshot) => frameSnapshotSchema.parse(snapshot.frames[0]),
};

console.log('job               controls   time       time for each control, against 50 controls');
for (const [name, job] of Object.entries(JOBS)) {
  let first = 0;
  for (const size of SIZES) {
    const snapshot = page(size);
    const ms = time(() => job(snapshot));
    first ||= ms / size;
    const ratio = (ms / size / first).toFixed(2);
    console.log(
      `${name.padEnd(17)} ${String(size).padStart(8)}   ${`${ms.toFixed(2)} ms`.padEnd(10)} × ${ratio}`,
    );
  }
}
