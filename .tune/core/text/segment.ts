// Words, by segmentit's dictionary: for key words and suggestions, never for finding (a query does not fall on word
// borders). 3.6 MB of dictionary and 40 MB of memory, so: loaded by the side panel when it needs it, never by the
// content script or the popup; made on the first call, once.
import { DictTokenizer, POSTAG, Segment, dicts, modules, stopwords } from 'segmentit/dist/esm/segmentit.js';
import type { Span } from '../model';
import { splitSentences } from './sentences';

/** A word where it stands; offsets are UTF-16 units of the text as given. */
export interface Word extends Span {
  readonly text: string;
  /** Names a thing, a place or an institution: what can be a key word. People are known better elsewhere. */
  readonly noun: boolean;
}

/** Longest run given to segmentit at once: its own steps behind the dictionary cut arrays word by word. */
const RUN_MAX = 400;
/** Longest word of the dictionary worth trying, in UTF-16 units. */
const WORD_MAX = 12;
/** The sum of all frequencies, roughly: only differences matter. */
const LOG_TOTAL = Math.log(6e7);

/**
 * The dictionary tokenizer with a linear search for the likeliest words. segmentit's own enumerates every path: a run
 * of 100 characters without punctuation takes 8 s, one of 129 minutes. Same dictionary, same accuracy.
 */
class LinearDictTokenizer extends DictTokenizer {
  override matchWord(text: string, from: number): { w: string; c: number; f: number }[] {
    const entries = this.segment.getDict('TABLE');
    const length = text.length;
    /** Best value of the text from each place on, and the end of the word that begins there on the best way. */
    const best = new Float64Array(length + 1);
    const ends = new Int32Array(length + 1);
    for (let at = length - 1; at >= from; at--) {
      best[at] = (best[at + 1] as number) - LOG_TOTAL;
      ends[at] = at + 1;
      for (let end = at + 1; end <= length && end - at <= WORD_MAX; end++) {
        const word = text.slice(at, end);
        if (!Object.hasOwn(entries, word)) continue;
        const value = Math.log(1 + (entries[word]?.f ?? 0)) - LOG_TOTAL + (best[end] as number);
        if (value > (best[at] as number)) {
          best[at] = value;
          ends[at] = end;
        }
      }
    }
    const found: { w: string; c: number; f: number }[] = [];
    for (let at = from; at < length; at = ends[at] as number) {
      const word = text.slice(at, ends[at]);
      // What is in no dictionary is left out: segmentit keeps it as it stands.
      if (Object.hasOwn(entries, word)) found.push({ w: word, c: at, f: entries[word]?.f ?? 0 });
    }
    return found;
  }
}

let loaded: Segment | null = null;

function segmenter(): Segment {
  if (loaded === null) {
    loaded = new Segment();
    loaded.use(modules.map((part) => ((part as unknown) === DictTokenizer ? LinearDictTokenizer : part)));
    loaded.loadDict(dicts).loadStopwordDict(stopwords);
  }
  return loaded;
}

/** Parts of speech that can be key words: nouns, places, institutions, other proper names. */
const NOUN = ['D_N', 'A_NS', 'A_NT', 'A_NZ'].reduce((bits, name) => bits | (POSTAG[name] ?? 0), 0);

/** The words of a text in order; white space and whatever segmentit drops stand in none. Linear in the text. */
export function segmentWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const sentence of splitSentences(text)) {
    for (let start = sentence.start; start < sentence.end; start += RUN_MAX) {
      const run = text.slice(start, Math.min(start + RUN_MAX, sentence.end));
      let at = 0;
      for (const { w, p } of segmenter().doSegment(run)) {
        // Tokens have no offsets: each stands at or after the end of the one before it.
        const found = run.indexOf(w, at);
        if (found < 0) continue;
        at = found + w.length;
        const tag = Array.isArray(p) ? p.reduce((bits, bit) => bits | bit, 0) : (p ?? 0);
        words.push({ text: w, start: start + found, end: start + at, noun: (tag & NOUN) !== 0 });
      }
    }
  }
  return words;
}

/**
 * At most `count` words that tell what a text is about: nouns of two characters or more, weighed by how often they
 * stand and how seldom the language has them; the weightiest first, equals in the order of the text.
 */
export function keywordsOf(text: string, count: number): readonly string[] {
  const times = new Map<string, number>();
  for (const word of segmentWords(text)) {
    if (word.noun && word.text.length >= 2 && !Object.hasOwn(segmenter().getDict('STOPWORD'), word.text)) {
      times.set(word.text, (times.get(word.text) ?? 0) + 1);
    }
  }
  const entries = segmenter().getDict('TABLE');
  const weight = (word: string, often: number): number =>
    (1 + Math.log(often)) * (LOG_TOTAL - Math.log(1 + (Object.hasOwn(entries, word) ? (entries[word]?.f ?? 0) : 0)));
  return [...times]
    .map(([word, often]) => ({ word, value: weight(word, often) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
    .map(({ word }) => word);
}
