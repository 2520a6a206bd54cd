// One engine at one size: built, checked, opened from cold again and again, asked warm, opened after a restart.
import { askPopup, heapOf, launch } from './browser';
import type { Browser, Drawn } from './browser';
import { switchBackground } from './extension';
import type { QueryKind } from './queries';
import type { Vocabulary } from './corpus';

/** What every engine can answer; the rest asks for people and projects, which only Xianbao has. */
export const TEXT_KINDS: readonly QueryKind[] = ['name', 'two', 'phrase', 'several', 'single', 'number'];

export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

/** The real popup, typed into as soon as it listens, to its first results on the screen. */
export interface PopupTimes {
  readonly fromScript: Times;
  readonly fromDocument: Times;
  /** Where the milliseconds are, medians: document → script → box → results in the document → results on the screen. */
  readonly steps: readonly number[];
}

export interface Outcome {
  readonly engine: string;
  readonly articles: number;
  /** Why there are no figures. */
  readonly stopped?: string;
  readonly textMB?: number;
  readonly buildSeconds?: number;
  readonly indexMB?: number;
  readonly recall?: number;
  readonly heapMB?: number;
  readonly besideMB?: number;
  readonly parts?: Readonly<Record<string, number>>;
  /** From the start of the document to all results, by kind of query; and to the first ones. */
  readonly cold?: Readonly<Record<string, Times>>;
  readonly first?: Readonly<Record<string, Times>>;
  /** A page that opens a database and reads one row, opened in turn with the page that is measured: what the machine itself took. */
  readonly floor?: Times;
  /** Milliseconds of processor that the page's own thread used for a cold opening with its query, beside those of the floor. */
  readonly processor?: { readonly own: Times; readonly floor: Times };
  readonly warm?: Readonly<Record<string, Times>>;
  /** The first query after the browser was started again. */
  readonly restarted?: Times;
  /** The real popup: by kind of query, the background awake; `asleep`; `restarted`, right after a start of the browser. */
  readonly popups?: Readonly<Record<string, PopupTimes>>;
  readonly popupHeapMB?: number;
}

export interface Plan {
  readonly size: number;
  /** Warm queries of each kind, and cold openings. */
  readonly queries: number;
  readonly cold: number;
  readonly restarts: number;
  /** Seconds after which a build is given up. */
  readonly patience: number;
}

/** Milliseconds for a page of a peer to load its index; what takes longer is given up. */
const PATIENCE = 120_000;
/** Milliseconds for the openings of one kind of query. */
const KIND_PATIENCE = 10_000;
/** An engine that takes so long to open, since it loads its whole index, is asked one kind of query only. */
const SLOW_OPENING = 4_000;

const round = (number: number): number => Math.round(number * 10) / 10;

export function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}

export async function measure(engine: string, plan: Plan, folder: string, vocabulary: Vocabulary): Promise<Outcome> {
  const browser = await launch(folder);
  const base = { engine, articles: plan.size };
  try {
    const filled = await within(plan.patience, fill(browser, engine, plan, vocabulary));
    if (filled === null) return { ...base, stopped: `not built after ${plan.patience} s` };
    const asked = await ask(browser, engine, plan, filled.queries);
    const { queries: _, ...built } = filled;
    if (engine !== 'xianbao') return { ...base, ...built, ...asked };
    await switchBackground(folder, true);
    const popups = await askPopups(browser, plan, filled.queries);
    return { ...base, ...built, ...asked, ...popups };
  } catch (thrown) {
    return { ...base, stopped: thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown) };
  } finally {
    await switchBackground(folder, false);
    await browser.close().catch(() => undefined);
  }
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => { timer = setTimeout(() => { done(null); }, seconds * 1000); });
  // What is given up ends with its browser.
  work.catch(() => undefined);
  const done = await Promise.race([work, late]);
  clearTimeout(timer);
  return done;
}

type Queries = readonly (readonly [kind: string, queries: readonly string[]])[];

async function fill(browser: Browser, engine: string, { size, queries: count }: Plan, vocabulary: Vocabulary) {
  const floor = await browser.open('bench/fill-floor.html');
  await floor.waitForFunction(() => 'fill' in window, undefined, { timeout: PATIENCE });
  await floor.evaluate((words) => { window.fill.make(1, words); return window.fill.build(); }, vocabulary);
  await floor.close();
  const page = await browser.open(`bench/fill-${engine}.html`);
  await page.waitForFunction(() => 'fill' in window, undefined, { timeout: PATIENCE });
  const characters = await page.evaluate(([articles, words]) => window.fill.make(articles, words), [size, vocabulary] as const);
  const built = await page.evaluate(() => window.fill.build());
  const all: Queries = await page.evaluate((n) => window.fill.queries(n), count);
  const queries = all.filter(([kind]) => engine === 'xianbao' || (TEXT_KINDS as readonly string[]).includes(kind));
  // A single character is in nearly every article: one of a hundred thousand says enough, and takes a minute.
  const large = size > 20_000;
  const sample = queries.filter(([kind]) => ['two', 'phrase', 'several', 'single'].includes(kind)).flatMap(([kind, list]) => list.slice(0, large ? (kind === 'single' ? 1 : 3) : 8));
  // The floor finds nothing.
  const recall = engine === 'floor' ? undefined : await page.evaluate((list) => window.fill.recall(list), sample);
  await page.close();
  return { queries, textMB: round(characters * 2 / 1e6), buildSeconds: round(built.ms / 1000), indexMB: round(built.indexBytes / 1e6), recall: recall === undefined ? undefined : Math.round(recall * 1000) / 1000, parts: built.parts };
}

/** Opens a page that asks, from nothing: how long it took, and what of the processor its thread used. */
async function openCold(browser: Browser, engine: string, query: string) {
  const { page, readProcessor } = await browser.openWatched(`bench/ask-${engine}.html?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => 'ask' in window, undefined, { timeout: PATIENCE });
  const times = await page.evaluate(() => window.ask.cold());
  const processor = await readProcessor();
  await page.close();
  return { ...times, processor };
}

async function ask(browser: Browser, engine: string, plan: Plan, queries: Queries) {
  const cold: Record<string, Times> = {};
  const first: Record<string, Times> = {};
  const floors: { all: number; processor: number }[] = [];
  const own: number[] = [];
  let slow = false;
  for (const [kind, list] of queries) {
    const times = [];
    const kindBegun = Date.now();
    for (const query of list.slice(0, plan.cold)) {
      // In turn, so that both meet the same other work of the machine.
      floors.push(await openCold(browser, 'floor', query));
      times.push(await openCold(browser, engine, query));
      if (Date.now() - kindBegun > KIND_PATIENCE) break;
    }
    cold[kind] = timesOf(times.map(({ all }) => all));
    first[kind] = timesOf(times.map((one) => one.first));
    own.push(...times.map(({ processor }) => processor));
    slow = times.some(({ all }) => all > SLOW_OPENING);
    if (slow) break;
  }
  const page = await browser.open(`bench/ask-${engine}.html`);
  await page.waitForFunction(() => 'ask' in window, undefined, { timeout: PATIENCE });
  await page.evaluate(() => window.ask.cold());
  const warm: Record<string, Times> = {};
  for (const [kind, list] of queries) warm[kind] = timesOf(await page.evaluate((all) => window.ask.warm(all), list));
  const heapMB = round(await heapOf(page) / 1e6);
  const besideMB = round(await page.evaluate(() => window.ask.heapBeside()) / 1e6);
  await page.close();
  const restarted: number[] = [];
  for (let i = 0; i < (slow ? 1 : plan.restarts); i++) {
    await browser.restart();
    restarted.push((await openCold(browser, engine, queries[i % queries.length]?.[1][i] ?? '')).all);
  }
  return {
    cold, first, warm, heapMB, besideMB, restarted: timesOf(restarted), floor: timesOf(floors.map(({ all }) => all)),
    processor: { own: timesOf(own), floor: timesOf(floors.map(({ processor }) => processor)) },
  };
}

/** The popup as readers have it, with the extension's background beside it. */
async function askPopups(browser: Browser, plan: Plan, queries: Queries) {
  await browser.restart();
  const rest = await browser.open('options.html');
  // It brings the bundled pages in, and notes in the end how many other sources there are.
  await rest.waitForFunction(async () => Number((await chrome.storage.local.get('owned'))['owned'] ?? 0) > 0, undefined, { timeout: PATIENCE });
  // What greets after an installation shares the popup's heap.
  await rest.evaluate(async () => {
    const greetings = await chrome.tabs.query({ url: chrome.runtime.getURL('/welcome.html') });
    await chrome.tabs.remove(greetings.flatMap(({ id }) => id ?? []));
  });
  await rest.close();
  const popups: Record<string, PopupTimes> = {};
  const openPopup = async (query: string): Promise<Drawn> => {
    const page = await browser.open('icons/16.png');
    try {
      return await askPopup(page, query);
    } finally {
      await page.close();
    }
  };
  for (const [kind, list] of queries) {
    const times: Drawn[] = [];
    for (const query of list.slice(0, plan.cold)) times.push(await openPopup(query));
    popups[kind] = popupTimesOf(times);
  }
  const alone: Drawn[] = [];
  for (const [, list] of queries) {
    await browser.stopBackground();
    alone.push(await openPopup(list[0] ?? ''));
  }
  popups['asleep'] = popupTimesOf(alone);
  const page = await browser.open('icons/16.png');
  await askPopup(page, queries[0]?.[1][0] ?? '');
  for (const [, list] of queries) await page.locator('input[type="search"]').fill(list[0] ?? '');
  const popupHeapMB = round(await heapOf(page) / 1e6);
  await page.close();
  const restarted: Drawn[] = [];
  for (let i = 0; i < plan.restarts; i++) {
    await browser.restart();
    restarted.push(await openPopup(queries[i % queries.length]?.[1][i] ?? ''));
  }
  popups['restarted'] = popupTimesOf(restarted);
  return { popups, popupHeapMB };
}

function popupTimesOf(all: readonly Drawn[]): PopupTimes {
  const median = (of: (one: Drawn) => number): number => timesOf(all.map(of)).p50;
  return {
    fromScript: timesOf(all.map(({ script, drawn }) => drawn - script)),
    fromDocument: timesOf(all.map(({ drawn }) => drawn)),
    steps: [median(({ script }) => script), median(({ script, box }) => box - script), median(({ box, found }) => found - box), median(({ found, drawn }) => drawn - found)],
  };
}
