// The public face of Xianbao's core: newspaper text in, knowledge and marks out. Runs in Node, a page and a worker
// alike; what stands here is stable, what stands in the rooms is not. Ten lines of use are in README § The core.

/** The nouns: every type that the functions below take or give. */
export type * from './model';

/** Bytes as received → text, or why they are not text (UTF-8, UTF-16, GB18030). Offsets elsewhere are into that text. */
export { decodeText, type Decoded } from './ingest/decode';

/** One page of newspaper text → articles, furniture, place, year. Never throws on bad text: `reason` says why nothing was read. */
export { parsePage } from './newspaper';

/** A parsed page → who and what its articles name, each claim with its sentence. */
export { extract } from './extract';

/** Pages with their evidence (and the reader's judgements) → people, tenures, projects. Deriving again gives the same ids. */
export { deriveKnowledge, type ReadPage } from './identity/derive';

/** What a person was on a date, with a grade and the sentences it rests on. Never says “current”. */
export { postOn } from './identity/post-on';

/** The other way round: who held a title in a place on a date. */
export { whoWas, type HolderAnswer } from './identity/who-was';

/** Known names → one ArrayBuffer (build once, store, open without parsing) → every known name in any Chinese text. */
export { listNames } from './match/names';
export { buildAutomaton } from './match/build';
export { AutomatonError, openAutomaton, type Automaton, type NameEntry } from './match/automaton';
export { markText, readFromKnowledge, type EntitySource, type MarkOptions } from './match/mark';

/** A query in any script, spacing or pinyin → people, projects, articles in the order a reader expects. */
export { search, type SearchOptions } from './search/search';
export type { SearchIndex } from './search/contract';

/** The library in IndexedDB, and the jobs that fill it: resumable, nothing lost, nothing doubled. */
export { openStore, type OpenStore } from './store/open';
export { StoreError } from './store/errors';
export { pauseJob } from './ingest/job';
export { removeSources, resumeJob, startJob } from './ingest/run';
export type { JobRequest, Progress, SourceText } from './ingest/contract';

/** The shape that the field annotates pages in: what the command line writes. */
export { writeAnnotation, type Annotation } from './export/annotation';
