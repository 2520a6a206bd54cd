// Texts → what the parser makes of them, a few at a time and resting in between: the worker has other things to do too.
import type { PageInfo } from '../model';
import type { TextFault } from '../store/rows';
import type { ReadText } from '../store/write-job';
import type { IngestParts } from './contract';
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

/** The first of the waiting texts, one at least, each with what was read of it or why nothing was. */
export async function readSome<Text extends Waiting>(parts: IngestParts, waiting: readonly Text[]): Promise<{ readonly text: Text; readonly read: ReadText['read'] }[]> {
  const done: { text: Text; read: ReadText['read'] }[] = [];
  const rest = pacer();
  let characters = 0;
  for (const one of waiting) {
    await rest();
    done.push({ text: one, read: one.fault ?? readOne(parts, one.text, one.info) });
    characters += one.text.length;
    if (characters >= CHARACTERS_READ) break;
  }
  return done;
}

/** One text, read; `unreadable` when the parser fails on it, which no text should bring about and one day one will. */
function readOne(parts: IngestParts, text: string, info: PageInfo): ReadText['read'] {
  try {
    return parts.readText(text, info);
  } catch {
    return 'unreadable';
  }
}
