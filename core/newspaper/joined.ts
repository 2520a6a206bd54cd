// Joins lines into running text and keeps, for every character, its offset in the page's text as received.
import type { OffsetMap, Span } from '../model';
import { OffsetMapBuilder, mapOffset } from '../text/offset-map';
import { isHan, sameUnits, translateUnits } from '../text/script';
import type { PageLine } from './lines';
import { isSpace } from './white-space';

/** A text with its map to the page's text as received. A joint stands where the next line begins. */
export interface Joined {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Writes a joined text stretch by stretch, each with its place in the page's text as received. */
export class Joiner {
  private text = '';
  private readonly map = new OffsetMapBuilder();

  /** Adds a text that stands at `start` of the page's text, unit for unit. */
  add(text: string, start: number): void {
    this.text += text;
    this.map.push(text.length, start);
  }

  /** Adds the stretch `start`–`end` of another joined text. */
  addPart(joined: Joined, start: number, end: number): void {
    this.text += joined.text.slice(start, end);
    this.map.pushPart(joined.map, start, end);
  }

  build(): Joined { return { text: this.text, map: this.map.build() }; }
}

/** Han characters and full-width marks: no space is printed between them. */
function isWide(code: number): boolean {
  return isHan(code) || (code >= 0x3001 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef) || (code >= 0x2014 && code <= 0x2026) || code === 0xb7 || (code >= 0xdc00 && code <= 0xdfff);
}

let narrow: Uint16Array | null = null;

/** Letters and digits from their full-width forms; one unit to one. */
function narrowUnits(): Uint16Array {
  if (narrow) return narrow;
  narrow = sameUnits();
  for (const [first, last] of [[0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]] as const) for (let code = first; code <= last; code++) narrow[code] = code - 0xfee0;
  return narrow;
}

/** The line's end stands inside one figure: `总投资5` / `.2亿元`, `同比增长12` / `%`. */
function cutsNumber(above: string, below: string): boolean {
  return (/[0-9]$/.test(above.slice(-1)) && /^(?:[.,][0-9]|%)/.test(below.slice(0, 2))) || (/[0-9]\.$/.test(above.slice(-2)) && /^[0-9]/.test(below.slice(0, 1)));
}

/**
 * One text of the given lines: runs of white space become one space, the gaps of spread-out lines vanish, wrapped lines
 * meet without a space unless both sides are Latin. Spaces between words stay: they part names in credits.
 */
export function joinLines(lines: readonly PageLine[]): Joined {
  const joiner = new Joiner();
  // The last two units written: a text that is still growing is not looked into.
  let tail = '';
  const write = (text: string, at: number) => { joiner.add(text, at); tail = text.length > 1 ? text.slice(-2) : (tail + text).slice(-2); };
  for (const line of lines) {
    const { raw, start } = line;
    if (tail !== '' && !isWide(raw.charCodeAt(0)) && !isWide(tail.charCodeAt(tail.length - 1)) && !cutsNumber(tail, raw)) write(' ', start);
    for (let i = 0; i < raw.length;) {
      let end = i;
      while (end < raw.length && !isSpace(raw.charCodeAt(end))) end++;
      if (end > i) write(translateUnits(raw.slice(i, end), narrowUnits()), start + i);
      i = end;
      while (end < raw.length && isSpace(raw.charCodeAt(end))) end++;
      if (end > i && (!line.spread || end > i + 1)) write(' ', start + i);
      i = end;
    }
  }
  return joiner.build();
}

/** True when spaces around `i` part a list of names: three words in a row of two to four Han characters. */
function partsNames(text: string, i: number): boolean {
  const around = text.slice(Math.max(0, i - 12), i + 13);
  if (around.indexOf(' ', around.indexOf(' ') + 1) < 0) return false;
  const place = Math.min(12, i);
  for (const match of around.matchAll(/(?<![^\s，。、；：（“])\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4}){2,}(?![^\s，。、；：）”])/gu)) if (match.index < place && match.index + match[0].length > place) return true;
  return false;
}

/** True when a space stands inside one number: `1 0月25日`, `4 700万元`; two long numbers side by side are two. */
function splitsNumber(text: string, i: number): boolean {
  const left = /[0-9]{1,4}$/.exec(text.slice(Math.max(0, i - 4), i))?.[0] ?? '';
  const right = /^[0-9]{1,4}/.exec(text.slice(i + 1, i + 5))?.[0] ?? '';
  return left !== '' && right !== '' && (left.length < 3 || right.length < 3);
}

/**
 * The text without inner spaces: a space stays between Latin words, inside `keep` (credits) and in lists of names.
 * `display` keeps every space, as headlines use them.
 */
export function dropSpaces(joined: Joined, keep: readonly Span[], display: boolean): Joined {
  const { text } = joined;
  if (display || !text.includes(' ')) return joined;
  const joiner = new Joiner();
  let from = 0;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    const kept = keep.some((span) => i >= span.start && i < span.end) || (!isWide(before) && !isWide(after) && i > 0 && i + 1 < text.length && !splitsNumber(text, i)) || (isHan(before) && isHan(after) && partsNames(text, i));
    if (kept) continue;
    joiner.addPart(joined, from, i);
    from = i + 1;
  }
  joiner.addPart(joined, from, text.length);
  return joiner.build();
}

/** Texts one per row, joined by `\n`, with the spans of the rows and the map to the page's text as received. */
export function stackRows(rows: readonly Joined[]): { text: string; spans: Span[]; map: OffsetMap } {
  const joiner = new Joiner();
  const spans: Span[] = [];
  let length = 0;
  rows.forEach((row, k) => {
    if (k > 0) {
      const above = rows[k - 1];
      joiner.add('\n', above && above.text !== '' ? mapOffset(above.map, above.text.length - 1) : 0);
      length += 1;
    }
    spans.push({ start: length, end: length + row.text.length });
    joiner.addPart(row, 0, row.text.length);
    length += row.text.length;
  });
  return { ...joiner.build(), spans };
}
