// What the year taught, counted from the stories alone on its last day.
import { after, days, FAR } from './days.ts';
import { PAYERS } from './office.ts';
import { wonCents } from './steps.ts';
import type { Story } from './story.ts';

interface Paid {
  answered: number;
  paid: number;
  days: number[];
  charged: number;
  cents: number;
}

const charge = ({ codes }: Story) => codes.reduce((sum, { cents }) => sum + cents, 0);
const won = (story: Story) => story.won !== FAR;
const money = (story: Story) => (won(story) ? wonCents(story) : story.paidCents);
const settled = (story: Story) => (won(story) ? story.won : story.answered);

/** `code payer` -> what its claims brought. */
export function paidByCode(stories: readonly Story[]): Map<string, Paid> {
  const found = new Map<string, Paid>();
  for (const story of stories.filter(({ answered }) => answered !== FAR)) {
    for (const code of new Set(story.codes.map((one) => one.code))) {
      const key = `${code} ${PAYERS[story.payer]!.name}`;
      const now = found.get(key) ?? { answered: 0, paid: 0, days: [], charged: 0, cents: 0 };
      found.set(key, now);
      now.answered += 1;
      now.charged += charge(story);
      if (story.answer === 'denied' && !won(story)) continue;
      now.paid += 1;
      now.cents += money(story);
      now.days.push(days(story.claimSent, settled(story)));
    }
  }
  return found;
}

export function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Payer -> how its pre-auths were answered. */
export function decisions(stories: readonly Story[]) {
  return new Map(
    PAYERS.map(({ name }, payer) => {
      const own = stories.filter((story) => story.payer === payer);
      const decided = own.filter((story) => story.decided !== FAR);
      return [
        name,
        {
          decided: decided.length,
          denied: decided.filter(({ decision }) => decision === 'denied').length,
          asked: own.filter(({ asked }) => asked.on !== FAR).length,
          sent: own.filter(({ sent }) => sent !== FAR).length,
          days: decided.map(({ sent, decided: on }) => days(sent, on)),
        },
      ] as const;
    }),
  );
}

/** As the screen names them. */
const SHOWN: Readonly<Record<string, string>> = {
  'clinical-notes': 'Clinical notes',
  'sleep-study': 'Sleep study',
  'panoramic-image': 'Panoramic image',
  'bite opening in mm': 'Bite opening in mm',
};

/** `thing payer` -> pre-auths that were asked for it. */
export function askedFor(stories: readonly Story[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { asked, payer } of stories.filter((story) => story.asked.on !== FAR)) {
    for (const thing of asked.what) {
      const key = `${SHOWN[thing] ?? thing} ${PAYERS[payer]!.name}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  return found;
}

/** Reason codes -> claims that carried them. */
export function denied(stories: readonly Story[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { denial, answered } of stories)
    if (denial !== '' && answered !== FAR) found.set(denial, (found.get(denial) ?? 0) + 1);
  return found;
}

/** Monday -> claims and the range of cents that they may bring; quantiles by the textbook (R type 7). */
export function expected(stories: readonly Story[], today: string) {
  const share = (values: readonly number[], part: number) => {
    const sorted = values.toSorted((a, b) => a - b);
    const rank = part * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!];
    return low + (rank % 1) * (high - low);
  };
  const weeks = new Map<string, { claims: number; low: number; high: number }>();
  for (const story of stories.filter((one) => one.claimSent !== FAR && one.answered === FAR)) {
    const alike = stories.filter((one) => one.payer === story.payer && one.answered !== FAR);
    const basis = alike.length >= 5 ? alike : stories.filter((one) => one.answered !== FAR);
    const took = middle(basis.map((one) => days(one.claimSent, settled(one))))!;
    const brought = basis.map((one) => money(one) / charge(one));
    const due = after(story.claimSent, Math.round(took));
    const day = due < today ? today : due;
    const monday = after(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    const week = weeks.get(monday) ?? { claims: 0, low: 0, high: 0 };
    weeks.set(monday, {
      claims: week.claims + 1,
      low: week.low + Math.round(charge(story) * share(brought, 0.25)),
      high: week.high + Math.round(charge(story) * share(brought, 0.75)),
    });
  }
  return weeks;
}
