// Joins lines into running text and keeps, for every character, its offset in the page's text as received.
import type { OffsetMap, Span } from '../model';
import { OffsetMapBuilder } from '../text/offset-map';
import { isHan } from '../text/script';
import { isSpace } from './lines';
import type { PageLine } from './lines';

/** A text whose unit `i` stands at `at[i]` of the page's text as received. A joint stands where the next line begins. */
export interface Joined {
  readonly text: string;
  readonly at: readonly number[];
}

/** Han characters and full-width marks: no space is printed between them. */
function isWide(code: number): boolean {
  return isHan(code) || (code >= 0x3001 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef) || (code >= 0x2014 && code <= 0x2026) || code === 0xb7 || (code >= 0xdc00 && code <= 0xdfff);
}

/** Letters and digits from their full-width forms; one unit to one. */
function foldWidth(unit: string): string {
  const code = unit.charCodeAt(0);
  const wide = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return wide ? String.fromCharCode(code - 0xfee0) : unit;
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
  let text = '';
  const at: number[] = [];
  for (const line of lines) {
    const first = line.raw.charCodeAt(0);
    if (text !== '' && !isWide(first) && !isWide(text.charCodeAt(text.length - 1)) && !cutsNumber(text, line.raw)) { text += ' '; at.push(line.start); }
    if (line.plain.length === line.raw.length && !/[\uff10-\uff5a]/.test(line.raw)) {
      text += line.raw;
      for (let i = 0; i < line.raw.length; i++) at.push(line.start + i);
      continue;
    }
    for (let i = 0; i < line.raw.length; i++) {
      if (!isSpace(line.raw.charCodeAt(i))) { text += foldWidth(line.raw.charAt(i)); at.push(line.start + i); continue; }
      let end = i;
      while (end + 1 < line.raw.length && isSpace(line.raw.charCodeAt(end + 1))) end++;
      if (!line.spread || end > i + 1) { text += ' '; at.push(line.start + i); }
      i = end;
    }
  }
  return { text, at };
}

/** True when spaces around `i` part a list of names: three words in a row of two to four Han characters. */
function partsNames(text: string, i: number): boolean {
  const around = text.slice(Math.max(0, i - 12), i + 13);
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
  if (display || !joined.text.includes(' ')) return joined;
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < joined.text.length; i++) {
    const unit = joined.text.charAt(i);
    if (unit === ' ') {
      const before = joined.text.charCodeAt(i - 1);
      const after = joined.text.charCodeAt(i + 1);
      const kept = keep.some((span) => i >= span.start && i < span.end) || (!isWide(before) && !isWide(after) && i > 0 && i + 1 < joined.text.length && !splitsNumber(joined.text, i)) || (isHan(before) && isHan(after) && partsNames(joined.text, i));
      if (!kept) continue;
    }
    text += unit;
    at.push(joined.at[i] ?? 0);
  }
  return { text, at };
}

/** Texts one per row, joined by `\n`, with the spans of the rows and the map to the page's text as received. */
export function stackRows(rows: readonly Joined[]): { text: string; spans: Span[]; map: OffsetMap } {
  const builder = new OffsetMapBuilder();
  const spans: Span[] = [];
  let text = '';
  rows.forEach((row, k) => {
    if (k > 0) {
      const last = rows[k - 1]?.at.at(-1) ?? 0;
      text += '\n';
      builder.push(1, last);
    }
    spans.push({ start: text.length, end: text.length + row.text.length });
    text += row.text;
    for (let i = 0; i < row.at.length;) {
      let end = i + 1;
      while (end < row.at.length && row.at[end] === (row.at[i] ?? 0) + end - i) end++;
      builder.push(end - i, row.at[i] ?? 0);
      i = end;
    }
  });
  return { text, spans, map: builder.build() };
}
