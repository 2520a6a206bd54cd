// Text → units: one Han character each, or one run of letters or of digits. Terms of the index are units and pairs of
// neighbours. Not word segmentation: a Chinese query does not fall on word borders, so words would lose recall
// (design § 6); runs of digits stay whole, so that 2月 is not found in 12月, nor 20亿 in 120亿.
import { normalizeForMatch } from '../text/normalize';
import type { OffsetMap, Span } from '../model';

/** Units of one folded text, as parallel arrays. */
export interface Units {
  readonly words: string[];
  readonly starts: number[];
  /** 1 where the unit stands directly after the one before it: only then do both make a pair. */
  readonly joined: (0 | 1)[];
}

const Kind = { none: 0, han: 1, letter: 2, digit: 3 } as const;
type UnitClass = (typeof Kind)[keyof typeof Kind];

/** Text as the index sees it: simplified, width and case folded, inner spaces gone; the map leads back. */
export function foldText(text: string): { readonly text: string; readonly map: OffsetMap } {
  const { text: folded, map } = normalizeForMatch(text);
  return { text: folded.replace(/[A-Z]/g, (letter) => letter.toLowerCase()), map };
}

const OTHER_LETTER = /\p{L}/u;

/** What the code unit begins or continues. Planes 2 and 3 are Han; nothing else above the BMP is a letter in a newspaper. */
function classOf(code: number): UnitClass {
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

/** The units of a folded text, in order. A full stop between two digits belongs to the number. Linear. */
export function readUnits(folded: string): Units {
  const words: string[] = [];
  const starts: number[] = [];
  const joined: (0 | 1)[] = [];
  let end = -1;
  for (let at = 0; at < folded.length; ) {
    const kind = classOf(folded.charCodeAt(at));
    if (kind === Kind.none) {
      at += 1;
      continue;
    }
    const next = kind === Kind.han ? endOfHan(folded, at) : endOfRun(folded, at, kind);
    if (next === at) {
      at += 1;
      continue;
    }
    words.push(folded.slice(at, next));
    starts.push(at);
    joined.push(at === end ? 1 : 0);
    end = next;
    at = next;
  }
  return { words, starts, joined };
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
