// The words that matter for project news: what a word may be, and the gazetteer of all of them in one lexicon. Texts are cut into
// such words by projects-scan; then words → phrases (projects-phrases) → money and facts.
import type { Amount, Span } from '../model';
import * as words from '../gazetteer/projects';
import { hasCharAt, readCharSet } from '../text/char-set';
import { buildLexicon, splitWords } from '../text/lexicon';

/** What a word can be; a word may be several things (改造 is a deed and an adjective), so these are bits. */
export const BE = {
  project: 1, works: 2, park: 4, facility: 8, deed: 16, phase: 32, visit: 64, build: 128, cut: 256, company: 512, generic: 1024,
  site: 2048, lead: 4096, anaphor: 8192, whole: 16384, unbuilt: 32768, spent: 65536, buildingSite: 131072, closer: 262144, rank: 524288, construct: 1048576, stage: 2097152, work: 4194304, kind: 8388608, placing: 16777216, spot: 33554432, quantifier: 67108864, opening: 134217728,
} as const;

export type WordKind =
  | 'text' | 'word' | 'amount' | 'count' | 'time'
  /** 。！？ and line ends · ，；：and the like · 、 · 和与及 · opening and closing brackets · quotation marks · 《…》 */
  | 'full-stop' | 'comma' | 'sep' | 'conj' | 'bracket' | 'quote' | 'document'
  /** A bracket with another name of the thing before it: （又名X）. */
  | 'alias';

export interface Word extends Span {
  readonly kind: WordKind;
  /** Bits of `BE`; 0 for everything that is no word of the gazetteer. */
  readonly be: number;
  readonly amount: Amount | null;
  /** Text that ends like a spot: 村口, 河边, 高岚村. */
  readonly spot: boolean;
}

/**
 * A word. All are made here, so that they have one shape in the engine: literals at ten places had more of them than it keeps in
 * mind, and each look at a word took ten times as long.
 */
export function makeWord(start: number, end: number, kind: WordKind, be = 0, amount: Amount | null = null, spot = false): Word {
  return { start, end, kind, be, amount, spot };
}

/** What the scan meets at a place of the text, before it is a word. */
export interface Hit {
  readonly length: number;
  /** Null for white space. */
  readonly kind: WordKind | null;
  readonly be: number;
  readonly amount?: Amount;
}

/** The word at an index that may lie before the first: an array asked for a negative index would be slow ever after. */
export const wordAt = (words: readonly Word[], at: number): Word | undefined => (at < 0 ? undefined : words[at]);

/** Is the word printed so? Without cutting it out. */
export const says = (text: string, word: Word | undefined, said: string): boolean => word !== undefined && word.end - word.start === said.length && text.startsWith(said, word.start);

/** Ends one member of a series; half-width in broken OCR. */
export const isSemicolon = (text: string, word: Word): boolean => hasCharAt(semicolons, text, word.start);

const semicolons = readCharSet('；;');

const ROWS: readonly (readonly [number, string])[] = [
  [BE.project, words.PROJECT_HEADS], [BE.works, words.WORKS_HEADS], [BE.park, words.PARK_HEADS], [BE.facility, words.FACILITY_HEADS],
  [BE.deed, words.DEED_HEADS], [BE.phase, words.PHASES], [BE.visit, words.VISIT_WORDS], [BE.build, words.BUILD_WORDS], [BE.cut, words.CUT_WORDS], [BE.cut, words.NAMING_WORDS],
  [BE.company, words.COMPANY_ENDINGS], [BE.generic, words.GENERIC_WORDS], [BE.site, words.SITE_WORDS], [BE.lead, words.NAME_LEADS], [BE.lead, words.FIRST_PARTS],
  [BE.anaphor, words.ANAPHORS], [BE.whole, words.WHOLE_WORDS], [BE.unbuilt, words.UNBUILT_WORDS], [BE.spent, words.SPENT_ON],
  [BE.buildingSite, words.BUILDING_SITES], [BE.closer, words.LIST_CLOSERS], [BE.rank, words.RANK_WORDS], [BE.construct, words.CONSTRUCT_WORDS],
  [BE.construct | BE.build, splitWords(words.CONSTRUCT_WORDS).filter((word) => /[建修架盖造成]/u.test(word) && !word.endsWith('了')).map((word) => `${word}了`).join(' ')],
  [BE.work, words.WORK_WORDS], [BE.spot, words.SPOT_WORDS], [BE.quantifier, words.QUANTIFIERS], [BE.opening, words.OPENING_WORDS], [BE.kind, words.KIND_VERBS], [BE.placing, words.PLACING_WORDS],
  ...words.STAGE_WORDS.filter(([stage]) => stage !== '谋划' && stage !== '签约').map(([, row]) => [BE.stage, row] as const),
];

/** All words, each with its bits of `BE`. */
export const lexicon = buildLexicon(collect([...ROWS, [BE.anaphor, pointAt(words.FACILITY_HEADS, words.PARK_HEADS, words.WORKS_HEADS).join(' ')], [BE.facility, splitWords(words.HOUSE_USES).flatMap((use) => splitWords(words.HOUSES).map((house) => use + house)).join(' ')], [BE.anaphor, pointAt(words.FACILITY_ENDINGS).join(' ')], [BE.cut, splitWords(words.DEED_HEADS).map((deed) => `${deed}后`).join(' ')], [BE.deed, splitWords(words.DEED_HEADS).map((deed) => `${deed}后续`).join(' ')]]));

/** 该 and its like with every building: 该隧道, 这个厂. */
function pointAt(...rows: readonly string[]): string[] {
  return rows.flatMap(splitWords).flatMap((head) => splitWords(words.POINTING_WORDS).map((pointing) => pointing + head));
}

function collect(rows: readonly (readonly [number, string])[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [be, row] of rows) for (const word of splitWords(row)) bits.set(word, (bits.get(word) ?? 0) | be);
  return bits;
}
