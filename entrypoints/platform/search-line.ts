// The short way of a page that has just opened to its first results: a background that is awake, with the index open, is
// asked. To a page that reads the index itself that costs more than the search; so it does only where nobody says that he is
// there, or does not answer soon. Both ask the same of the same database.
//
// A broadcast, since a port or a message would wake a background that sleeps: starting it takes longer than the page's own way,
// and the processor from it. It reaches pages and worker of the extension alone; of a private window, those of that window.
import type { SearchResult } from '../../core/model';
import { search, type SearchOptions } from '../../core/search/search';
import { openSearch, warmSearch } from './corpus';

const LINE = 'search';
/**
 * Milliseconds in which a background that is there has said so. Who says it later is just starting, with the browser perhaps, or at
 * something else: he is not asked, since all that he then does takes the processor from the page.
 */
const SAID_MS = 8;
/** Milliseconds after which the page searches too: the background may be at something long, or gone. */
const PATIENCE_MS = 50;

/** What is said on the line. `id` is that of the query, one in the whole extension. */
type Said =
  | { readonly kind: 'who' }
  | { readonly kind: 'here' }
  | { readonly kind: 'query'; readonly id: string; readonly query: string; readonly limit: number }
  | { readonly kind: 'stop'; readonly id: string }
  | { readonly kind: 'partial' | 'whole'; readonly id: string; readonly result: SearchResult };

/** The last search of this page, or the opening before the first. */
let underWay: Promise<unknown> = Promise.resolve();

/** Where the background is asked; null when it has not been called, and when it was not there. */
let line: BroadcastChannel | null = null;

const say = (to: BroadcastChannel, said: Said): void => { to.postMessage(said); };

/**
 * Asks whether the background is there and opens the index; reads in this page what every search begins with when nobody says so
 * at once. Before all else of a page.
 */
export function callBackground(): void {
  const own = new BroadcastChannel(LINE);
  own.addEventListener('message', ({ data }: MessageEvent<Said>) => { if (data.kind === 'here') line = own; });
  say(own, { kind: 'who' });
  // Costs this page little, and whoever must wait for it in the end has it.
  underWay = openSearch();
  underWay.catch(() => undefined);
  setTimeout(() => {
    if (line !== null) return;
    own.close();
    void warmSearch();
  }, SAID_MS);
}

/** search() by the quicker way. Rejects like search(); what the background cannot do is never the reason. */
export function searchQuickly(query: string, options: SearchOptions & { readonly limit: number; readonly signal: AbortSignal }): Promise<SearchResult> {
  const answered = ask(query, options);
  underWay = answered;
  return answered;
}

/** Resolves when no search of this page is under way: what nobody waits for would take disk and processor from it. Never rejects. */
export async function afterSearches(): Promise<void> {
  for (let last: unknown = null; last !== underWay; ) {
    last = underWay;
    await underWay.catch(() => undefined);
  }
}

async function ask(query: string, options: SearchOptions & { readonly limit: number; readonly signal: AbortSignal }): Promise<SearchResult> {
  const over = new AbortController();
  const signal = AbortSignal.any([options.signal, over.signal]);
  const searchHere = async (): Promise<SearchResult> => search(query, await openSearch(), { ...options, signal });
  if (line === null) return searchHere();
  const told = askBackground(line, query, options, signal);
  const own = afterPatience(signal).then(searchHere);
  try {
    return await Promise.race([told, own]);
  } finally {
    // Nobody waits for the other any more.
    own.catch(() => undefined);
    over.abort();
  }
}

/** Resolves when the background has not answered for so long that it counts as gone; rejects when the query is over before. */
function afterPatience(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // The next query is not put to him; this one he may still answer first.
      line = null;
      resolve();
    }, PATIENCE_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** Resolves with the background's answer; never when it has none. */
function askBackground(on: BroadcastChannel, query: string, { limit, onPartial }: SearchOptions & { readonly limit: number }, signal: AbortSignal): Promise<SearchResult> {
  return new Promise((resolve) => {
    const id = crypto.randomUUID();
    const hear = ({ data }: MessageEvent<Said>): void => {
      if (data.kind === 'partial' && data.id === id) onPartial?.(data.result);
      else if (data.kind === 'whole' && data.id === id) resolve(data.result);
    };
    on.addEventListener('message', hear);
    signal.addEventListener('abort', () => {
      on.removeEventListener('message', hear);
      say(on, { kind: 'stop', id });
    });
    say(on, { kind: 'query', id, query, limit });
  });
}

/**
 * In the background: answers the queries of our pages as long as it is awake and not busy. What cannot be read is not answered: the
 * page's own way says why.
 */
export function answerSearches(isBusy: () => boolean): void {
  const own = new BroadcastChannel(LINE);
  const under = new Map<string, AbortController>();
  const answer = async (id: string, query: string, limit: number): Promise<void> => {
    const stop = new AbortController();
    under.set(id, stop);
    const onPartial = (result: SearchResult): void => { say(own, { kind: 'partial', id, result }); };
    try {
      say(own, { kind: 'whole', id, result: await search(query, await openSearch(), { limit, signal: stop.signal, onPartial }) });
    } finally {
      under.delete(id);
    }
  };
  own.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'stop') under.get(data.id)?.abort();
    if (isBusy()) return;
    if (data.kind === 'who') openSearch().then(async (index) => index.readState('remembered')).then(() => { say(own, { kind: 'here' }); }).catch(() => undefined);
    else if (data.kind === 'query') answer(data.id, data.query, data.limit).catch(() => undefined);
  });
}
