// How much a display line speaks of each text of the page: by how much likelier its characters and pairs of characters are
// in that text than in the page at large. Each text is a bag of them, smoothed by the page (a language model with a Dirichlet
// prior), so that one rare character tells (粽 in 天山脚下粽叶香), a common one does not, and long texts have no advantage.
import { Postings } from './postings';

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

/** What a key that a text lacks gains in it, as a logarithm: for each text. */
function readLacks({ sizes }: Postings, least: number): Float64Array {
  return sizes.map((size) => Math.max(least, Math.log(prior / (size + prior))));
}

/** Adds to `gains` (of the texts `from` up to `from + gains.length`) what the keys of a line gain in each; a text without a key gains its `lacks` of it. */
function addGains(postings: Postings, line: string, gains: Float64Array, from: number, least: number, lacks: Float64Array, weight: number): void {
  const numbers = postings.readLine(line);
  const { indexes, weights, sizes } = postings;
  // What a missing key costs; nothing where only what is there counts.
  if (least < 0) for (let i = 0; i < gains.length; i++) gains[i] = (gains[i] ?? 0) + weight * numbers.length * (lacks[from + i] ?? 0);
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] ?? -1;
    const share = prior * ((postings.sumOf(number) + 0.5) / (postings.all + unseen));
    const end = postings.endOf(number);
    for (let k = postings.findFrom(number, from); k < end; k++) {
      const index = indexes[k] ?? 0;
      if (index >= from + gains.length) break;
      const held = Math.max(least, Math.log(((weights[k] ?? 0) + share) / ((sizes[index] ?? 0) + prior) / (share / prior)));
      gains[index - from] = (gains[index - from] ?? 0) + weight * (least < 0 ? held - (lacks[index] ?? 0) : held);
    }
  }
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

/** Prepares the texts of a page (plain form, in order); `pairs` are their pairs where they are read already. Linear in them. */
export function buildRelevance(texts: readonly string[], pairs = new Postings(texts, true)): Relevance {
  const characters = new Postings(texts, false);
  const lacks = readLacks(characters, leastGain);
  const read = (line: string, near: number) => {
    const from = Math.max(0, near - reach);
    const gains = new Float64Array(Math.max(0, Math.min(texts.length, near + reach + 1) - from));
    addGains(characters, line, gains, from, leastGain, lacks, weightOfCharacter);
    addGains(pairs, line, gains, from, 0, lacks, weightOfPair);
    let most = -Infinity;
    for (let i = 0; i < gains.length; i++) most = Math.max(most, gains[i] ?? 0);
    if (most < 0) for (let i = 0; i < gains.length; i++) gains[i] = (gains[i] ?? 0) - most;
    return { from, gains };
  };
  return { read };
}
