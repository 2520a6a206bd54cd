// What a content script sends back of its own page, opened and checked: a fresh value from unknown. What is not whole is left
// out; a page that has taken its content script over can so spoil its own marks, and nothing else.
import { ABOVE_MAX, AROUND_MAX } from '../../core/limits';
import type { PlaceSource, Station, Surroundings } from '../../core/model';
import type { SentSurroundings } from './requests';

const LONGEST_WORD = 100;
const DEEPEST = 6;
const MOST_STATIONS = 20;
const MOST_BESIDE = 20;
const SOURCES: ReadonlySet<unknown> = new Set<PlaceSource>(['title', 'source', 'host', 'dateline', 'text']);
const KINDS: ReadonlySet<unknown> = new Set<Station['kind']>(['post', 'label', 'act', 'part', 'role', 'entry', 'note']);

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_WORD;
}

function listOf<Item>(value: unknown, read: (item: unknown) => Item | null, most = AROUND_MAX): readonly Item[] {
  return Array.isArray(value) ? value.slice(0, most).map(read).filter((item) => item !== null) : [];
}

const readWord = (value: unknown): string | null => (isWord(value) ? value : null);

function readPath(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.length <= DEEPEST && value.every(isWord) ? [...value] : null;
}

function readPlace(value: unknown): Surroundings['places'][number] | null {
  const { path, from, count } = (value ?? {}) as { path?: unknown; from?: unknown; count?: unknown };
  const read = readPath(path);
  return read !== null && SOURCES.has(from) && typeof count === 'number' && Number.isFinite(count) ? { path: read, from: from as PlaceSource, count } : null;
}

function readStation(value: unknown): Station | null {
  const { kind, words, place } = (value ?? {}) as { kind?: unknown; words?: unknown; place?: unknown };
  const path = place === null ? null : readPath(place);
  return KINDS.has(kind) && isWord(words) && (path !== null || place === null) ? { kind: kind as Station['kind'], words, place: path } : null;
}

function readDay(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function readSaid(value: unknown): Surroundings['said'][number] | null {
  const { name, stations, near, beside, date } = (value ?? {}) as { name?: unknown; stations?: unknown; near?: unknown; beside?: unknown; date?: unknown };
  const { sentence, anchors } = (beside ?? {}) as { sentence?: unknown; anchors?: unknown };
  return isWord(name) ? { name, stations: listOf(stations, readStation, MOST_STATIONS), near: readPath(near), beside: { sentence: listOf(sentence, readWord, MOST_BESIDE), anchors: listOf(anchors, readWord, MOST_BESIDE) }, date: readDay(date) } : null;
}

/** What the pieces of a page said, or null when there is nothing of the kind. */
export function readSurroundings(value: unknown): Surroundings | null {
  if (typeof value !== 'object' || value === null) return null;
  const { whole, date, places, company, identified, clear, above, said } = value as Partial<Record<keyof Surroundings, unknown>>;
  return {
    whole: whole === true, date: readDay(date),
    places: listOf(places, readPlace), company: listOf(company, readWord), identified: listOf(identified, readWord), clear: listOf(clear, readWord),
    above: typeof above === 'string' ? above.slice(-ABOVE_MAX) : '', said: listOf(said, readSaid),
  };
}

/** What stands around a piece of a page, as the core takes it; null where nothing is known. */
export function openSurroundings({ before, whole, follows }: SentSurroundings): Surroundings | null {
  const said = open(before);
  const all = open(whole);
  if (all !== null) return { ...all, whole: true, above: said?.above ?? '', said: said?.said ?? [] };
  // What comes to a page later has no lines above it that it could belong to.
  return said === null || follows ? said : { ...said, above: '' };
}

function open(json: string | null): Surroundings | null {
  if (json === null) return null;
  try {
    return readSurroundings(JSON.parse(json));
  } catch {
    return null;
  }
}
