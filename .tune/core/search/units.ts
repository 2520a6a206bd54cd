// Text → units: one Han character each, or one run of letters or of digits. Terms of the index are units and pairs of
// neighbours. Not word segmentation: a Chinese query does not fall on word borders, so words would lose recall
// (design § 6); runs of digits stay whole, so that 2月 is not found in 12月, nor 20亿 in 120亿.
import { normalizeForMatch } from '../text/normalize';
import type { OffsetMap, Span } from '../model';

/** Units of one folded text, as parallel arrays. */
export interface Units {
  readonly words: readonly string[];
  /** 1 where the unit stands directly after the one before it: only then do both make a pair. */
  readonly joined: readonly (0 | 1)[];
}

const Kind = { none: 0, han: 1, letter: 2, digit: 3 } as const;
type UnitClass = (typeof Kind)[keyof typeof Kind];

/** Text as the index sees it: simplified, width and case folded, inner spaces gone; the map leads back. */
export function foldText(text: string): { readonly text: string; readonly map: OffsetMap } {
  const { text: folded, map } = normalizeForMatch(text);
  return { text: folded.replace(/[A-Z]/g, (letter) => letter.toLowerCase()), map };
}

const OTHER_LETTER = /\p{L}/u;

/** What a code unit begins or continues. Planes 2 and 3 are Han; nothing else above the BMP is a letter in a newspaper. */
function readClass(code: number): UnitClass {
  if (code >= 0x4e00 && code <= 0x9fff) return Kind.han;
  if (code >= 0x30 && code <= 0x39) return Kind.digit;
  if (code >= 0x61 && code <= 0x7a) return Kind.letter;
  if (code < 0xc0) return Kind.none;
  if (code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff)) return Kind.han;
  if (code >= 0xd840 && code <= 0xd88f) return Kind.han;
  if (code < 0x2000 || (code >= 0x3040 && code <= 0x31ff) || (code >= 0xac00 && code <= 0xd7a3)) {
    return OTHER_LETTER.test(String.fromCharCode(code)) ? Kind.letter : Kind.none;
  }
  return Kind.none;
}

/** Classes found so far, one more than the class; 0 for those not asked for yet: a popup asks for a dozen. */
const classes = new Uint8Array(65_536);

function classOf(code: number): UnitClass {
  const known = classes[code];
  if (known !== undefined && known > 0) return (known - 1) as UnitClass;
  const found = readClass(code);
  if (code < 65_536) classes[code] = found + 1;
  return found;
}

/**
 * Walks the units of a folded text in order. A full stop between two digits belongs to the number. `joined` says that
 * the unit stands directly after the one before it. Linear.
 */
export function walkUnits(folded: string, visit: (start: number, end: number, joined: boolean) => void): void {
  let before = -1;
  for (let at = 0; at < folded.length; ) {
    const kind = classOf(folded.charCodeAt(at));
    const end = kind === Kind.none ? at : kind === Kind.han ? endOfHan(folded, at) : endOfRun(folded, at, kind);
    if (end === at) {
      at += 1;
      continue;
    }
    visit(at, end, at === before);
    before = end;
    at = end;
  }
}

/** The units of a folded text as words. */
export function readUnits(folded: string): Units {
  const words: string[] = [];
  const joined: (0 | 1)[] = [];
  walkUnits(folded, (start, end, next) => {
    words.push(folded.slice(start, end));
    joined.push(next ? 1 : 0);
  });
  return { words, joined };
}

/**
 * A name or title as it is compared: its units written together, whatever marks and spaces stand between them. Queries
 * are read the same way; and no control character of a hostile text can get into the index.
 */
export function plainWords(text: string): string {
  return readUnits(foldText(text).text).words.join('');
}

/** End of one Han character; `at` itself for half of a broken pair, which no index can hold. */
function endOfHan(folded: string, at: number): number {
  if ((folded.charCodeAt(at) & 0xf800) !== 0xd800) return at + 1;
  return (folded.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? at + 2 : at;
}

function endOfRun(folded: string, from: number, kind: UnitClass): number {
  let at = from + 1;
  for (; at < folded.length; at++) {
    if (classOf(folded.charCodeAt(at)) === kind) continue;
    const stop = kind === Kind.digit && folded[at] === '.' && classOf(folded.charCodeAt(at + 1)) === Kind.digit;
    if (!stop) break;
  }
  return at;
}

/** Whether a stretch of folded text ends inside a run on either side: 20亿 at the end of 120亿 does. */
export function cutsRun(folded: string, { start, end }: Span): boolean {
  return sameRun(folded, start) || sameRun(folded, end);
}

/** Whether the units before and after a border belong to one run of digits or letters. */
function sameRun(folded: string, border: number): boolean {
  if (border <= 0 || border >= folded.length) return false;
  const left = classOf(folded.charCodeAt(border - 1));
  const right = classOf(folded.charCodeAt(border));
  if (left === Kind.digit && folded[border] === '.') return classOf(folded.charCodeAt(border + 1)) === Kind.digit;
  if (right === Kind.digit && folded[border - 1] === '.') return classOf(folded.charCodeAt(border - 2)) === Kind.digit;
  return left === right && (left === Kind.digit || left === Kind.letter);
}

/** The terms that a run of joined units is looked up by: its pairs, or its only unit. */
export function termsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [...words];
  return words.slice(1).map((word, i) => words[i] + word);
}
