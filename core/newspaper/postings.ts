// Which texts of a page hold a character, or a pair of neighbouring characters: how often, and how early. Flat arrays, for
// every character of every page passes through here.
import { isHan } from '../text/script';

/** A text and a line are read up to here: the opening says what a text is about. */
const longestText = 900;
const longestLine = 80;
/** The characters of a text's opening count once more by this much. */
const opening = 120;
const openingWeight = 0.5;
/** So many characters a page has at most as a rule. */
const commonCharacters = 1024;

function isLetter(code: number): boolean { return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122); }

/** The character as a number, or the pair that it ends; 0 for marks. */
function readKey(before: number, code: number, pairs: boolean): number {
  if (!pairs) return isHan(code) ? code : 0;
  return (isHan(code) || isLetter(code)) && (isHan(before) || isLetter(before)) ? (before << 16) | code : 0;
}

/** The keys of the line that is being read. */
const seen = new Int32Array(longestLine);

const hash = (key: number): number => Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7;

/** Room for postings not yet in order, written anew for each page: a page's own would be as large again as what is kept. */
let drafts = makeDrafts(16_384);

function makeDrafts(room: number) {
  const numbers = () => new Int32Array(room);
  return { room, owners: numbers(), indexes: numbers(), firsts: numbers(), latest: numbers(), weights: new Float64Array(room), sums: new Float64Array(room) };
}

/** The postings of a page's characters, or of its pairs. A posting says of one text that it holds one key. */
export class Postings {
  readonly pairs: boolean;
  /** Number of texts. */
  readonly texts: number;
  /** Characters of each text, those of its opening weighed. */
  readonly sizes: Float64Array;
  /** Sum of `sizes`. */
  readonly all: number;
  /** By posting: its text (in order for each key), how often the text holds the key (weighed as `sizes`), where first. */
  readonly indexes: Int32Array;
  readonly weights: Float64Array;
  readonly firsts: Int32Array;
  /** By number of key: where its postings begin; those of the next key follow. */
  private readonly starts: Int32Array;
  /** By number of key: the weights of its postings together. */
  private readonly sums: Float64Array;
  /** Hash table: two numbers a slot, side by side as they are asked for together: the key (0 = free), its number. */
  private slots: Int32Array;
  private mask: number;

  /** `texts` in order. Linear in them. */
  constructor(texts: readonly string[], pairs: boolean) {
    this.pairs = pairs;
    this.texts = texts.length;
    let room = 0;
    for (const text of texts) room += Math.min(longestText, text.length);
    // Most pairs of a page are printed once, most characters often: a table too large costs more to clear than to let grow.
    let size = 16;
    while (size < (pairs ? room : Math.min(room, commonCharacters))) size *= 2;
    this.slots = new Int32Array(size * 4);
    this.mask = size * 2 - 1;
    const sizes = new Float64Array(texts.length);
    // Postings as they come, each with its key; then sorted by key.
    if (drafts.room < room) drafts = makeDrafts(room);
    const { owners, indexes, firsts, latest, weights, sums } = drafts;
    let [postings, known, all] = [0, 0, 0];
    for (let index = 0; index < texts.length; index++) {
      const text = texts[index] ?? '';
      const length = Math.min(longestText, text.length);
      let weighed = 0;
      let before = 0;
      for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i);
        const key = readKey(before, code, pairs);
        before = code;
        if (key === 0) continue;
        const slot = this.find(key);
        let number = this.slots[slot + 1] ?? 0;
        if (this.slots[slot] === 0) {
          number = known++;
          this.slots[slot] = key;
          this.slots[slot + 1] = number;
          latest[number] = -1;
          sums[number] = 0;
          if (known * 2 > this.mask) this.grow();
        }
        const weight = i < opening ? 1 + openingWeight : 1;
        let posting = latest[number] ?? -1;
        if (posting < 0 || indexes[posting] !== index) {
          latest[number] = posting = postings++;
          owners[posting] = number;
          indexes[posting] = index;
          firsts[posting] = i;
          weights[posting] = 0;
        }
        weights[posting] = (weights[posting] ?? 0) + weight;
        sums[number] = (sums[number] ?? 0) + weight;
        weighed += weight;
      }
      sizes[index] = weighed;
      all += weighed;
    }
    const starts = new Int32Array(known + 1);
    for (let posting = 0; posting < postings; posting++) starts[(owners[posting] ?? 0) + 1] = (starts[(owners[posting] ?? 0) + 1] ?? 0) + 1;
    for (let number = 0; number < known; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
    const sorted = { indexes: new Int32Array(postings), firsts: new Int32Array(postings), weights: new Float64Array(postings) };
    for (let number = 0; number < known; number++) latest[number] = starts[number] ?? 0;
    for (let posting = 0; posting < postings; posting++) {
      const owner = owners[posting] ?? 0;
      const to = latest[owner] ?? 0;
      latest[owner] = to + 1;
      sorted.indexes[to] = indexes[posting] ?? 0;
      sorted.firsts[to] = firsts[posting] ?? 0;
      sorted.weights[to] = weights[posting] ?? 0;
    }
    this.indexes = sorted.indexes;
    this.firsts = sorted.firsts;
    this.weights = sorted.weights;
    this.sizes = sizes;
    this.all = all;
    this.sums = sums.slice(0, known);
    this.starts = starts;
  }

  /** The keys of a line, each once, in order: their numbers, −1 for one that no text holds. */
  readLine(line: string): number[] {
    const length = Math.min(longestLine, line.length);
    const numbers: number[] = [];
    let before = 0;
    for (let i = 0; i < length; i++) {
      const code = line.charCodeAt(i);
      const key = readKey(before, code, this.pairs);
      before = code;
      if (key === 0) continue;
      seen[numbers.length] = key;
      let first = 0;
      while (seen[first] !== key) first++;
      if (first < numbers.length) continue;
      const slot = this.find(key);
      numbers.push(this.slots[slot] === 0 ? -1 : (this.slots[slot + 1] ?? 0));
    }
    return numbers;
  }

  /** Where the postings of a key begin, and where they end. */
  startOf(number: number): number { return number < 0 ? 0 : (this.starts[number] ?? 0); }
  endOf(number: number): number { return number < 0 ? 0 : (this.starts[number + 1] ?? 0); }
  sumOf(number: number): number { return number < 0 ? 0 : (this.sums[number] ?? 0); }

  /** First posting of a key whose text is `index` or a later one; its end where none is. */
  findFrom(number: number, index: number): number {
    let low = this.startOf(number);
    let high = this.endOf(number);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the slot of a key stands, or the free one where it would. */
  private find(key: number): number {
    const { slots, mask } = this;
    let slot = hash(key) & mask;
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & mask;
    return slot * 2;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = slots.length - 1;
    for (let at = 0; at < slots.length; at += 2) {
      const key = slots[at] ?? 0;
      if (key === 0) continue;
      const slot = this.find(key);
      this.slots[slot] = key;
      this.slots[slot + 1] = slots[at + 1] ?? 0;
    }
  }
}
