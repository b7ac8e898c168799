// The longest tasks of a page's main thread, by the browser's own trace.
import type { CDPSession, Page } from 'playwright';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds on the clock, and of the processor. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

export interface LongTasks {
  tasks: number;
  /** Milliseconds of the longest task: by the clock, and what the processor worked on it. */
  longest: number;
  longestWork: number;
  /** Tasks over 50 ms by each count. */
  over: number;
  overWork: number;
}

async function collect(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const done = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await done;
  return events;
}

/** Traces the page while `work` runs. */
export async function longTasks(page: Page, work: () => Promise<void>): Promise<LongTasks> {
  const session = await page.context().newCDPSession(page);
  const pid = Number(await page.evaluate(() => 0).then(() => rendererOf(session)));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  });
  await work();
  const events = await collect(session);
  await session.detach();
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .filter((event) => pid === 0 || event.pid === pid)
      .map((event) => `${event.pid} ${event.tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, ...event }) =>
      /RunTask$/.test(name) && ph === 'X' && main.has(`${event.pid} ${event.tid}`),
  );
  const wall = tasks.map(({ dur = 0 }) => dur / 1000);
  const busy = tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    tasks: tasks.length,
    longest: Math.max(0, ...wall),
    longestWork: Math.max(0, ...busy),
    over: wall.filter((ms) => ms > 50).length,
    overWork: busy.filter((ms) => ms > 50).length,
  };
}

/** The process of the page, where the browser tells it; 0 counts every page. */
async function rendererOf(session: CDPSession): Promise<number> {
  try {
    const { targetInfo } = await session.send('Target.getTargetInfo');
    return Number((targetInfo as { pid?: number }).pid ?? 0);
  } catch {
    return 0;
  }
}
