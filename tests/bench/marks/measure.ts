// What one visit of a page costs, read from the browser itself: milliseconds of the processor on the page's main thread, its longest task,
// when the first mark was painted, memory.
import type { CDPSession, Page } from 'playwright-core';

export interface Visit {
  /** All tasks of the main thread, layout and paint among them, in milliseconds of the processor. (What Chromium counts as script leaves promises out.) */
  readonly taskMs: number;
  /** The longest task after the page had loaded, in milliseconds of the processor. */
  readonly longestMs: number;
  /** From the page's load event to the first registered highlight; NaN when none was awaited or none came. */
  readonly firstMarkMs: number;
  /** JavaScript memory of the page after a collection. */
  readonly heapMb: number;
  /** Marks there are when all is quiet: registered highlights, of which there are never more than some near the viewport, or `<mark>` elements. */
  readonly marks: number;
}

export interface Visiting {
  /** The page is over only when a highlight has been registered. */
  readonly awaitMark?: boolean;
  /** Notes when the first was: it looks in every frame, and makes the frames it looks in, so that the rest of such a visit is not measured. */
  readonly witness?: boolean;
  /** What is measured, once the page is quiet; without it the page itself is, from its beginning. */
  readonly act?: (page: Page) => Promise<void>;
}

/** The main thread is quiet when it worked less than so much in so long, in milliseconds. */
const QUIET = { work: 3, during: 300 };
const PATIENCE_MS = 20_000;

/** Notes in the page when the first highlight is registered: frame by frame, as a reader would see it. */
const WITNESS = `
  window.firstMark = NaN;
  const look = () => {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) window.firstMark = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  /** Microseconds by the wall, and of the processor: the latter does not grow with what else runs on the machine. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

async function readMetrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Waits until the main thread has nothing to do and, with `awaitMark`, a mark is there. Ends in any case when its patience does. */
async function rest(page: Page, session: CDPSession, awaitMark: boolean): Promise<void> {
  const worked = async (): Promise<number> => ((await readMetrics(session)).get('TaskDuration') ?? 0) * 1000;
  const end = Date.now() + PATIENCE_MS;
  for (let before = await worked(); Date.now() < end; ) {
    await page.waitForTimeout(QUIET.during);
    const now = await worked();
    const quiet = now - before < QUIET.work;
    before = now;
    if (!quiet) continue;
    // Asked where no mark is awaited as well: the question is work of the page too, some milliseconds of it.
    const isMarked = await page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    if (isMarked || !awaitMark) return;
  }
}

/** The tasks of the page's main thread in the last milliseconds of a trace, in milliseconds of the processor; the page's process is the one that worked most. */
function readTasks(trace: string): (lastMs: number) => { readonly sum: number; readonly longest: number } {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const mains = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid} ${tid}`));
  const worked = new Map<string, number>();
  for (const { pid, tid, dur = 0, tdur = dur } of tasks) worked.set(`${pid} ${tid}`, (worked.get(`${pid} ${tid}`) ?? 0) + tdur);
  const [main] = [...worked].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
  const end = tasks.reduce((latest, { ts }) => Math.max(latest, ts), 0);
  return (lastMs) => {
    const spent = tasks.filter(({ pid, tid, ts }) => `${pid} ${tid}` === main && ts > end - lastMs * 1000).map(({ dur = 0, tdur = dur }) => tdur / 1000);
    return { sum: spent.reduce((sum, one) => sum + one, 0), longest: spent.reduce((most, one) => Math.max(most, one), 0) };
  };
}

/** Visits `url` in a new page and measures from its beginning until it is quiet; with `act`, only what that does afterwards. */
export async function visit(open: () => Promise<Page>, url: string, { awaitMark = false, witness = false, act }: Visiting = {}): Promise<Visit> {
  const page = await open();
  const browser = page.context().browser();
  const session = await page.context().newCDPSession(page);
  if (witness) await page.addInitScript(WITNESS);
  await session.send('Performance.enable');
  await browser?.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'] });
  await page.goto(url, { waitUntil: 'load' });
  let begun = Date.now();
  if (act !== undefined) {
    await rest(page, session, awaitMark);
    begun = Date.now();
    await act(page);
  }
  await rest(page, session, awaitMark);
  const took = Date.now() - begun;
  const tasks = readTasks((await browser?.stopTracing())?.toString() ?? '{"traceEvents":[]}');
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await readMetrics(session)).get('JSHeapUsedSize') ?? NaN;
  const seen = await page.evaluate(() => ({
    first: ((window as unknown as { firstMark?: number }).firstMark ?? NaN) - ((performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.loadEventEnd ?? NaN),
    highlights: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    elements: document.querySelectorAll('mark').length,
  }));
  await page.close();
  return {
    taskMs: tasks(act === undefined ? Infinity : took).sum, longestMs: tasks(took).longest, firstMarkMs: seen.first, heapMb: heap / 1e6, marks: seen.highlights + seen.elements,
  };
}
