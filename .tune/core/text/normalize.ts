// Folds a text so that two prints of the same words compare equal, with a map back to the text as given; and the two
// forms of a name. Whether a newline is a wrapped line or a border is the caller's to know: newlines are kept.
import type { OffsetMap } from '../model/text';
import { ALNUM, HAN, JOINED, matchUnits, NEWLINE, OTHER, REMOVED, SPACE, TRAIL, unitClasses, widthUnits } from './fold';
import { OffsetMapBuilder } from './offset-map';
import { joinUnits, toSimplified } from './script';

export interface NormalText {
  readonly text: string;
  /** From `text` to the text as given. */
  readonly map: OffsetMap;
}

/** Where units are gathered before they are a string: one for all, since every text and name of an import comes through here. */
let scratch = new Uint16Array(4096);

/** Room for so many units; what it holds is what the last caller left. */
function takeScratch(length: number): Uint16Array {
  if (length > scratch.length) scratch = new Uint16Array(length * 2);
  return scratch;
}

const NEWLINE_UNIT = 0x0a;
const SPACE_UNIT = 0x20;

/**
 * The text as it is matched: simplified, full width folded to ASCII, quotation marks, dashes and middle dots unified,
 * radicals made characters, invisible units gone, `\r\n` and its like one `\n`. White space beside a Han is gone if the
 * other side is a Han, a digit, a Latin letter or punctuation (王 代 强, 投资 5 亿元); elsewhere a run is one space; none
 * stands at an edge of a line. Each unit of the result comes from exactly one unit of the given text. One pass, linear.
 */
export function normalizeForMatch(text: string): NormalText {
  const folds = matchUnits();
  const kinds = unitClasses();
  const out = takeScratch(text.length);
  const map = new OffsetMapBuilder();
  let length = 0;
  let runOut = 0; // start of the run not yet pushed to the map, in `out`
  let runSource = 0; // and in `text`
  let space = -1; // where white space not yet decided on began
  let before = NEWLINE;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit] ?? OTHER;
    if (kind === SPACE) {
      if (space < 0) space = i;
      continue;
    }
    if (unit === 0x0d && text.charCodeAt(i + 1) === NEWLINE_UNIT) continue;
    if (unit === 0xdb40) kind = REMOVED;
    if (kind === REMOVED || (kind === TRAIL && i > 0 && text.charCodeAt(i - 1) === 0xdb40)) continue;
    if (kind === TRAIL) kind = before;
    if (space >= 0 && needsSpace(before, kind)) {
      if (space !== runSource + (length - runOut)) {
        map.push(length - runOut, runSource);
        runOut = length;
        runSource = space;
      }
      out[length++] = SPACE_UNIT;
    }
    space = -1;
    if (i !== runSource + (length - runOut)) {
      map.push(length - runOut, runSource);
      runOut = length;
      runSource = i;
    }
    out[length++] = kind === NEWLINE ? NEWLINE_UNIT : (folds[unit] ?? unit);
    before = kind;
  }
  map.push(length - runOut, runSource);
  return { text: joinUnits(out, length), map: map.build() };
}

/** Does white space between units of these classes part two things? */
function needsSpace(before: number, after: number): boolean {
  if (before === NEWLINE || after === NEWLINE) return false;
  if (before === JOINED || after === JOINED) return before === OTHER || after === OTHER || before === ALNUM || after === ALNUM;
  return !((before === HAN && (after === HAN || after === ALNUM)) || (before === ALNUM && after === HAN));
}

/**
 * A name as it is shown: no white space, nothing invisible, one kind of middle dot (·), radicals made characters; the
 * script as printed.
 */
export function normalizeName(name: string): string {
  const folds = widthUnits();
  const kinds = unitClasses();
  const out = takeScratch(name.length);
  let length = 0;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const kind = kinds[unit] ?? OTHER;
    const hidden = unit === 0xdb40 || (kind === TRAIL && i > 0 && name.charCodeAt(i - 1) === 0xdb40);
    if (hidden || kind === SPACE || kind === NEWLINE || kind === REMOVED) continue;
    out[length++] = folds[unit] ?? unit;
  }
  return joinUnits(out, length);
}

/** What names are compared by: `normalizeName`, simplified. */
export function nameKey(name: string): string {
  return toSimplified(normalizeName(name));
}
