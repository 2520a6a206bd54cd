// What one visit of a page costs, read from the browser itself: milliseconds of script and of all work on the page's main thread,
// its longest task, when the first mark was painted, memory.
import type { CDPSession, Page } from 'playwright-core';

export interface Visit {
  /** Script and all tasks on the main thread, in milliseconds. */
  readonly scriptMs: number;
  readonly taskMs: number;
  /** The longest task after the page had loaded. */
  readonly longestMs: number;
  /** From the page's load event to the first registered mark; NaN when there was none. */
  readonly firstMarkMs: number;
  /** JavaScript memory of the page after a collection. */
  readonly heapMb: number;
  readonly marks: number;
}

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
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

async function readMetrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** The longest task of the page's main thread in a trace; the page's process is the one with most of them. */
function longestTask(trace: string, loadedAt: number): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const mains = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid} ${tid}`));
  const counts = new Map<string, number>();
  for (const { pid, tid } of tasks) counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  const [main] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
  const end = Math.max(...tasks.map(({ ts }) => ts));
  return Math.max(0, ...tasks.filter(({ pid, tid, ts }) => `${pid} ${tid}` === main && ts > end - loadedAt * 1000).map(({ dur = 0 }) => dur / 1000));
}

/**
 * Visits `url` in a new page and measures from its beginning until `settled`; with `act`, only what that does after the page has
 * settled.
 */
export async function visit(open: () => Promise<Page>, url: string, settled: (page: Page) => Promise<void>, act?: (page: Page) => Promise<void>): Promise<Visit> {
  const page = await open();
  const browser = page.context().browser();
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(WITNESS);
  await session.send('Performance.enable');
  await browser?.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'] });
  await page.goto(url, { waitUntil: 'load' });
  const begun = Date.now();
  const before = act === undefined ? new Map<string, number>() : (await settled(page), await readMetrics(session));
  await act?.(page);
  await settled(page);
  const after = await readMetrics(session);
  const took = Date.now() - begun;
  const trace = await browser?.stopTracing();
  const spent = (name: string): number => ((after.get(name) ?? NaN) - (before.get(name) ?? 0)) * 1000;
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await readMetrics(session)).get('JSHeapUsedSize') ?? NaN;
  const seen = await page.evaluate(() => ({
    first: (window as unknown as { firstMark: number }).firstMark - ((performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.loadEventEnd ?? NaN),
    marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  }));
  await page.close();
  return {
    scriptMs: spent('ScriptDuration'), taskMs: spent('TaskDuration'), longestMs: longestTask(trace?.toString() ?? '{"traceEvents":[]}', took),
    firstMarkMs: seen.first, heapMb: heap / 1e6, marks: seen.marks,
  };
}
