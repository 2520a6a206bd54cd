// Who answers a page's query: the background when it is there, the page itself when it is not.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchResult } from '../../../../core/model';
import type { SearchIndex } from '../../../../core/search/contract';
import type * as SearchLine from '../../../../entrypoints/platform/search-line';
import { index } from '../../search/corpus';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };

/** What the page's own way opens, and how often it did. */
let open: () => Promise<SearchIndex>;
let opened = 0;
const openSearch = async (): Promise<SearchIndex> => {
  opened += 1;
  return open();
};
vi.mock('../../../../entrypoints/platform/corpus', () => ({ openSearch: async () => openSearch(), warmSearch: async () => { await openSearch().catch(() => undefined); } }));

/** Every end of the line that a test opens, to be closed after it. */
const ends: BroadcastChannel[] = [];
vi.stubGlobal('BroadcastChannel', class extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    ends.push(this);
  }
});
/** The other side of the line. */
let other: BroadcastChannel;
let heard: { kind: string; id?: string; query?: string }[];
let lines: typeof SearchLine;

const NOTHING: SearchResult = { people: [], projects: [], articles: [] };
const options = (signal = new AbortController().signal) => ({ limit: 3, signal });
const names = ({ people }: SearchResult): string[] => people.map(({ name }) => name);
/** A background that answers every query, told by `answer` what. */
const beBackground = (answer: (query: string) => SearchResult | null): void => {
  other.addEventListener('message', ({ data }: MessageEvent<{ kind: string; id: string; query: string }>) => {
    if (data.kind === 'who') other.postMessage({ kind: 'here' });
    const result = data.kind === 'query' ? answer(data.query) : null;
    if (result !== null) other.postMessage({ kind: 'whole', id: data.id, result });
  });
};

beforeEach(async () => {
  vi.resetModules();
  lines = await import('../../../../entrypoints/platform/search-line');
  open = () => Promise.resolve(index());
  opened = 0;
  heard = [];
  other = new BroadcastChannel('search');
  other.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => { heard.push(data); });
});
afterEach(() => { for (const end of ends.splice(0)) end.close(); });

/** Waits for messages alone: the clock stands still. */
async function untilHeard(kind: string): Promise<void> {
  while (!heard.some((one) => one.kind === kind)) await new Promise((resolve) => { setImmediate(resolve); });
}

/** Calls, and waits until the call has been heard, what was said to it has come, and the time for that is over. */
async function call(): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  lines.callBackground();
  await untilHeard('who');
  const last = new BroadcastChannel('search');
  last.postMessage({ kind: 'nothing' });
  last.close();
  await untilHeard('nothing');
  vi.advanceTimersByTime(8);
  vi.useRealTimers();
}

describe('a page', () => {
  it('that has called nobody searches by itself', async () => {
    expect(names(await lines.searchQuickly('王代强', options()))).toContain('王代强');
    expect(heard).toEqual([]);
  });

  it('takes the answer of a background that is quicker', async () => {
    open = () => new Promise(() => undefined);
    beBackground(() => NOTHING);
    await call();
    expect(await lines.searchQuickly('王代强', options())).toEqual(NOTHING);
  });

  it('searches by itself where nobody is there', async () => {
    await call();
    expect(names(await lines.searchQuickly('王代强', options()))).toContain('王代强');
  });

  it('asks nobody who says too late that he is there', async () => {
    await call();
    other.postMessage({ kind: 'here' });
    expect(names(await lines.searchQuickly('王代强', options()))).toContain('王代强');
    expect(heard.map(({ kind }) => kind)).not.toContain('query');
  });

  it('searches by itself when who was there does not answer', async () => {
    beBackground(() => null);
    await call();
    expect(names(await lines.searchQuickly('王代强', options()))).toContain('王代强');
  });

  it('says what keeps it from searching by itself, when nobody answers', async () => {
    open = () => Promise.reject(new Error('no database'));
    await call();
    await expect(lines.searchQuickly('王代强', options())).rejects.toThrow('no database');
  });

  it('is answered by the background where it cannot search by itself', async () => {
    open = () => Promise.reject(new Error('no database'));
    beBackground(() => NOTHING);
    await call();
    expect(await lines.searchQuickly('王代强', options())).toEqual(NOTHING);
  });

  it('holds back what nobody waits for until its search is over, however it ends', async () => {
    let release = (): void => undefined;
    open = () => new Promise((resolve) => { release = () => { resolve(index()); }; });
    const searching = lines.searchQuickly('王代强', options());
    let held = true;
    const after = lines.afterSearches().then(() => { held = false; });
    await new Promise((resolve) => { setImmediate(resolve); });
    expect(held).toBe(true);
    release();
    await Promise.all([searching, after]);
    open = () => Promise.reject(new Error('no database'));
    await Promise.all([expect(lines.searchQuickly('王代强', options())).rejects.toThrow(), lines.afterSearches()]);
  });

  it('tells the background when an older query is over', async () => {
    beBackground(() => null);
    await call();
    const stop = new AbortController();
    const older = lines.searchQuickly('王', options(stop.signal));
    stop.abort();
    await expect(older).rejects.toBe(stop.signal.reason);
    await vi.waitFor(() => { expect(heard.at(-1)?.kind).toBe('stop'); }, PATIENCE);
  });
});

describe('the background', () => {
  const told = (kind: string): unknown[] => heard.filter((one) => one.kind === kind);

  it('says that it is there once it has the index open, and answers', async () => {
    lines.answerSearches(() => false);
    other.postMessage({ kind: 'who' });
    await vi.waitFor(() => { expect(told('here')).toHaveLength(1); }, PATIENCE);
    other.postMessage({ kind: 'query', id: 'a', query: '王代强', limit: 3 });
    await vi.waitFor(() => { expect(told('whole')).toHaveLength(1); }, PATIENCE);
    expect(told('whole')).toMatchObject([{ id: 'a', result: { people: [{ name: '王代强' }, {}] } }]);
    expect(told('partial')).toMatchObject([{ id: 'a', result: { articles: [] } }]);
  });

  it('says nothing while it is busy', async () => {
    lines.answerSearches(vi.fn(() => false).mockReturnValueOnce(true).mockReturnValueOnce(true));
    for (const question of [{ kind: 'who' }, { kind: 'query', id: 'a', query: '王代强', limit: 3 }]) other.postMessage(question);
    other.postMessage({ kind: 'query', id: 'b', query: '王代强', limit: 3 });
    await vi.waitFor(() => { expect(told('whole')).toHaveLength(1); }, PATIENCE);
    expect(heard.filter(({ id }) => id !== 'b')).toEqual([]);
  });

  it('says nothing where it has no database', async () => {
    open = () => Promise.reject(new Error('no database'));
    lines.answerSearches(() => false);
    for (const question of [{ kind: 'who' }, { kind: 'query', id: 'a', query: '王代强', limit: 3 }]) other.postMessage(question);
    await vi.waitFor(() => { expect(opened).toBe(2); }, PATIENCE);
    expect(heard).toEqual([]);
  });
});
