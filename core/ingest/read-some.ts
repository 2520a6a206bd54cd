// Texts → what the parser makes of them, a few at a time: in another thread where there is one, else here, resting in
// between, since who imports has other things to do too.
import type { PageInfo } from '../model';
import type { TextFault } from '../store/rows';
import type { IngestParts, Reading, ReadingThreads } from './contract';
import { pacer } from './pace';

/** Texts read at once at most: what a reader of the database fetches. */
export const TEXTS_AT_ONCE = 16;
/** Characters read before they are committed: a tenth of a second, so that little is done twice and progress is seen. */
const CHARACTERS_READ = 50_000;

interface Waiting {
  readonly text: string;
  readonly info: PageInfo;
  readonly fault?: TextFault;
}

/** So many of the waiting texts, one at least, as are read at once. */
export function takeSome<Text extends Waiting>(waiting: readonly Text[]): readonly Text[] {
  let characters = 0;
  const end = waiting.findIndex(({ text }) => (characters += text.length) >= CHARACTERS_READ);
  return end < 0 ? waiting : waiting.slice(0, end + 1);
}

/** Each of the texts with what was read of it or why nothing was. */
export async function readSome<Text extends Waiting>(parts: IngestParts, some: readonly Text[], threads?: ReadingThreads): Promise<{ readonly text: Text; readonly read: Reading }[]> {
  const sound = some.filter(({ fault }) => fault === undefined);
  const readings = (await readElsewhere(sound, threads)) ?? (await readHere(parts, sound));
  const bySound = new Map(sound.map((text, i) => [text, readings[i]]));
  return some.map((text) => ({ text, read: text.fault ?? bySound.get(text) ?? 'unreadable' }));
}

/** Null where no thread is, or it went while it read. */
async function readElsewhere(texts: readonly Waiting[], threads: ReadingThreads | undefined): Promise<readonly Reading[] | null> {
  if (threads === undefined || threads.count() === 0 || texts.length === 0) return null;
  return threads.read(texts.map(({ text, info }) => ({ text, info }))).catch(() => null);
}

async function readHere(parts: IngestParts, texts: readonly Waiting[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const rest = pacer();
  for (const { text, info } of texts) {
    await rest();
    readings.push(readOne(parts, text, info));
  }
  return readings;
}

/** One text, read; `unreadable` when the parser fails on it, which no text should bring about and one day one will. */
export function readOne(parts: IngestParts, text: string, info: PageInfo): Reading {
  try {
    return parts.readText(text, info);
  } catch {
    return 'unreadable';
  }
}
