// How much a display line speaks of each text of the page: by how much likelier its characters and pairs of characters are
// in that text than in the page at large. Each text is a bag of them, smoothed by the page (a language model with a Dirichlet
// prior), so that one rare character tells (粽 in 天山脚下粽叶香), a common one does not, and long texts have no advantage.
import { isHan } from '../text/script';

/** A text and a line are read up to here. */
const longestText = 900;
const longestLine = 80;
/** The opening says what a text is about: its characters count once more by this much. */
const opening = 120;
const openingWeight = 0.5;
/** Characters of the page that weigh as much as the text itself. */
const prior = 300;
/** Characters that the page would hold beside those it holds. */
const unseen = 2000;
/** A character that the text lacks speaks against it by no more than this. */
const leastGain = -1;
/** Characters are not independent of one another, nor pairs of their characters. */
const weightOfCharacter = 0.7;
const weightOfPair = 0.3;
/** A line is compared with so many texts on either side of it. */
const reach = 80;

/** Characters or pairs of a page: how often each stands in each text, and on the page. */
class Counts {
  /** For each character or pair, the texts that hold it, in order: index and weight in turn. */
  private readonly postings = new Map<number, number[]>();
  private readonly sums = new Map<number, number>();
  private readonly sizes: number[] = [];
  /** What a key that the text lacks gains in it, as a logarithm. */
  private readonly lacks: number[] = [];
  private all = 0;

  /** The texts must come in order. */
  add(text: string, pairs: boolean): void {
    const index = this.sizes.length;
    let size = 0;
    let before = 0;
    for (let i = 0; i < text.length && i < longestText; i++) {
      const code = text.charCodeAt(i);
      const key = readKey(before, code, pairs);
      before = code;
      if (key === 0) continue;
      const weight = i < opening ? 1 + openingWeight : 1;
      const list = this.postings.get(key);
      if (!list) this.postings.set(key, [index, weight]);
      else if (list[list.length - 2] === index) list[list.length - 1] = (list[list.length - 1] ?? 0) + weight;
      else list.push(index, weight);
      this.sums.set(key, (this.sums.get(key) ?? 0) + weight);
      size += weight;
    }
    this.sizes.push(size);
    this.lacks.push(Math.log(prior / (size + prior)));
    this.all += size;
  }

  /** Adds to `gains` (of the texts `from` up to `from + gains.length`) what the keys gain in each; a text without a key gains `lack` of it. */
  gain(keys: ReadonlySet<number>, gains: Float64Array, from: number, least: number, weight: number): void {
    // What a missing key costs; nothing where only what is there counts.
    if (least < 0) for (let i = 0; i < gains.length; i++) gains[i] = (gains[i] ?? 0) + weight * keys.size * this.lack(from + i, least);
    for (const key of keys) {
      const share = prior * (((this.sums.get(key) ?? 0) + 0.5) / (this.all + unseen));
      const list = this.postings.get(key) ?? [];
      for (let k = findFrom(list, from); k < list.length; k += 2) {
        const index = list[k] ?? 0;
        if (index >= from + gains.length) break;
        const size = this.sizes[index] ?? 0;
        const held = Math.max(least, Math.log(((list[k + 1] ?? 0) + share) / (size + prior) / (share / prior)));
        gains[index - from] = (gains[index - from] ?? 0) + weight * (least < 0 ? held - this.lack(index, least) : held);
      }
    }
  }

  private lack(index: number, least: number): number { return Math.max(least, this.lacks[index] ?? 0); }
}

/** First place in a list of postings whose index is `from` or more. */
function findFrom(list: readonly number[], from: number): number {
  let low = 0;
  let high = list.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle * 2] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

function isLetter(code: number): boolean { return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122); }

/** The character as a number, or the pair that it ends; 0 for marks. */
function readKey(before: number, code: number, pairs: boolean): number {
  if (!pairs) return isHan(code) ? code : 0;
  return (isHan(code) || isLetter(code)) && (isHan(before) || isLetter(before)) ? (before << 16) | code : 0;
}

function readKeys(line: string, pairs: boolean): Set<number> {
  const keys = new Set<number>();
  for (let i = 0; i < line.length && i < longestLine; i++) {
    const key = readKey(i > 0 ? line.charCodeAt(i - 1) : 0, line.charCodeAt(i), pairs);
    if (key !== 0) keys.add(key);
  }
  return keys;
}

/** What a line says of the texts `from` on, one gain for each. */
export interface Reading { readonly from: number; readonly gains: Float64Array }

/** Below the gain of any text that a reading tells of. */
const unread = -9;

/** The gain of the text `index`; below all others where the reading does not reach. */
export function readGain({ from, gains }: Reading, index: number): number { return gains[index - from] ?? unread; }

/** Compares lines with a page's texts. */
export interface Relevance {
  /**
   * Gains of the texts around `near` (an index) for a line, as natural logarithms of odds: about 4 and more for the text it
   * heads, below 0 for others. A line that speaks of none of them (a figure of speech) has 0 for the best.
   */
  read(line: string, near: number): Reading;
}

/** Prepares the texts of a page (plain form, in order). Linear in them. */
export function buildRelevance(texts: readonly string[]): Relevance {
  const characters = new Counts();
  const pairs = new Counts();
  for (const text of texts) { characters.add(text, false); pairs.add(text, true); }
  const read = (line: string, near: number) => {
    const from = Math.max(0, near - reach);
    const gains = new Float64Array(Math.max(0, Math.min(texts.length, near + reach + 1) - from));
    characters.gain(readKeys(line, false), gains, from, leastGain, weightOfCharacter);
    pairs.gain(readKeys(line, true), gains, from, 0, weightOfPair);
    const shift = Math.min(0, Math.max(...gains));
    for (let i = 0; i < gains.length; i++) gains[i] = (gains[i] ?? 0) - shift;
    return { from, gains };
  };
  return { read };
}
