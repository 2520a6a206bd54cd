// The search index as it lies in IndexedDB: each method reads only the records asked for.
import type { IndexState, IndexedArticle, Lexicon, SearchIndex } from '../search/contract';
import type { ChunkHead } from '../search/contract';
import type { PersonCard, ProjectCard } from '../search/cards';
import type { BlockRow, CardRow } from './database';
import { guarded } from './errors';
import { RawReader } from './raw';
import type { RawConnection } from './raw';
import type { ArticleRow, MetaRow } from './rows';

/** After every term: no character of a text sorts behind it. */
const LAST = '\uffff';
/** Blocks of a range read at first, since most ranges end in the block they begin in; then eight times as many. */
const RANGE_FIRST = 1;

const TABLES = ['meta', 'chunks', 'blocks', 'cards', 'articles'];

/** A view of the index that keeps the chunks' heads until the revision changes. */
export function indexOf(connection: RawConnection): SearchIndex {
  let state: IndexState | null = null;
  /** The revision as it was last answered. */
  let latest = -1;
  /** The state on its way, for all who ask for it. */
  let reading: Promise<IndexState> | null = null;
  /** The question whether a remembered state still holds. */
  let checking: Promise<number> | null = null;
  /** The transaction in which the state was last known to hold, noted when it was asked: others may ask meanwhile. */
  let known = 0;
  const reader = new RawReader(connection, TABLES);
  const revisionOf = (row: unknown): number => Number((row as MetaRow | undefined)?.value ?? 0);
  const askRevision = async (): Promise<number> => {
    const asked = reader.get('meta', 'revision');
    const { begun } = reader;
    latest = revisionOf(await asked);
    if (state?.revision === latest) known = begun;
    return latest;
  };
  const readAll = (): Promise<IndexState> => {
    reading ??= readTables().finally(() => { reading = null; });
    return reading;
  };
  const readTables = async (): Promise<IndexState> => {
    const asked = [reader.get('meta', 'revision'), reader.get('meta', 'lexicon'), reader.all('chunks')] as const;
    const { begun } = reader;
    const [revision, lexicon, chunks] = await Promise.all(asked);
    state = { revision: revisionOf(revision), lexicon: readLexicon(lexicon), chunks: chunks as ChunkHead[] };
    latest = state.revision;
    known = begun;
    return state;
  };
  const readState = async (remembered?: 'remembered'): Promise<IndexState> => {
    if (state === null) return readAll();
    const { revision } = state;
    if (remembered === undefined) return (await askRevision()) === revision ? state : readAll();
    if (latest !== revision) return readAll();
    // In the same transaction as what is read next, and answered before it.
    checking = askRevision();
    checking.catch(() => undefined);
    return state;
  };
  const cards = async <T extends PersonCard | ProjectCard>(family: 'people' | 'projects', docs: readonly number[]): Promise<(T | null)[]> => {
    const rows = await Promise.all(docs.map((doc) => reader.get('cards', [family, doc])));
    return rows.map((row) => ((row as CardRow | undefined)?.card as T | undefined) ?? null);
  };
  return {
    // Everything read since the state in one transaction: nobody has written between, and a way to the browser's process is saved.
    readRevision: () => guarded(async () => {
      const asked = checking;
      checking = null;
      await asked;
      return state !== null && latest === state.revision && known === reader.begun ? state.revision : askRevision();
    }),
    readState: (remembered) => guarded(() => readState(remembered)),
    readBlocks: (questions) => guarded(async () => {
      const rows = await Promise.all(questions.map(({ chunk, term }) => reader.first('blocks', [chunk, term], [chunk, LAST])));
      return rows.map((row) => (row as BlockRow | undefined)?.bytes ?? null);
    }),
    readBlockRange: (chunk, from, to) => guarded(async () => {
      const blocks: BlockRow[] = [];
      for (let count = RANGE_FIRST; ; count *= 8) {
        const last = blocks.at(-1)?.last;
        const more = (await reader.range('blocks', [chunk, last ?? from], [chunk, LAST], count, last !== undefined)) as BlockRow[];
        blocks.push(...more);
        // The block in which the range ends is the first whose last term is not before the end.
        if (more.length < count || (blocks.at(-1)?.last ?? to) >= to) break;
      }
      const end = blocks.findIndex(({ last }) => last >= to);
      return (end < 0 ? blocks : blocks.slice(0, end + 1)).map(({ bytes }) => bytes);
    }),
    readArticles: (docs) => guarded(async () => {
      const rows = await Promise.all(docs.map((doc) => reader.get('articles', doc)));
      return rows.map((row): IndexedArticle | null => (row as ArticleRow | undefined) ?? null);
    }),
    readPersonCards: (docs) => guarded(() => cards<PersonCard>('people', docs)),
    readProjectCards: (docs) => guarded(() => cards<ProjectCard>('projects', docs)),
  };
}

/** The lexicon is two texts of one word a line: far quicker to read back than a set of strings. */
function readLexicon(row: unknown): Lexicon {
  const { places = '', titles = '' } = ((row as MetaRow | undefined)?.value ?? {}) as { places?: string; titles?: string };
  return { places: readLines(places), titles: readLines(titles) };
}

const readLines = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : text.split('\n'));
