// A foreign text made ready for matching: folded, with the way back, and with memory of the white space that folding took.
import type { Span } from '../model';
import { normalizeForMatch } from '../text/normalize';
import { mapOffset, mapSpan } from '../text/offset-map';
import type { FoldedText } from './sides';

export interface ForeignText extends FoldedText {
  /** The span of the text as given that a span of `text` came from. */
  toSource(span: Span): Span;
}

/** White space, without the byte order mark, which counts as such but prints nothing. */
const GAP = /[^\S\ufeff]/u;
/** Lines shorter than this end where their writer wanted; how far two set lines may differ in length. */
const SET_LINE = 10;
const LINE_SLACK = 2;
const FULL_STOPS = '。！？：；!?:;';
/** 二班：, 3月1日 组长：: a line that begins with its label begins by its writer's will. */
const LABELLED = /^[^，。、；：:,;]{1,14}[：:]/u;
/** An item of a list begins there. */
const BULLET = /^[·•▪●■◆▲○□◇△★☆※►▶*>＞]/u;
/** 赵文 钱武 孙立: names in columns, a line of which ends with a name. */
const LONGEST_NAME = 4;

/** Folds a text as given. White space counts as a gap, a line that was only set as one that goes on; what prints nothing does not. */
export function foldForeign(source: string): ForeignText {
  const { text, map } = normalizeForMatch(joinSetLines(source));
  const between = (at: number): string => {
    if (at <= 0 || at >= text.length) return '';
    const from = mapOffset(map, at - 1) + 1;
    const to = mapOffset(map, at);
    return to > from ? source.slice(from, to) : '';
  };
  // Between two figures a space is kept; it may have been the end of a set line.
  const endsLine = (at: number): boolean => text.charAt(at - 1) === ' ' && source.charAt(mapOffset(map, at - 1)) === '\n';
  return { text, hasGap: (at) => GAP.test(between(at)), hasBreak: (at) => between(at).includes('\n') || endsLine(at), toSource: (span) => mapSpan(map, span) };
}

function endsSentence(line: string): boolean {
  return FULL_STOPS.includes(line.at(-1) ?? '');
}

function isRow(line: string): boolean {
  const cells = line.split(/\s+/u);
  return cells.length > 2 && cells.every((cell) => cell.length <= LONGEST_NAME || cell.includes('·'));
}

/**
 * The text with the breaks of set lines as spaces, so that names run over them; the same length. A line is set when it is
 * about as long as the one before or after it and no sentence ends with it: newspaper columns, mails, old pages.
 */
function joinSetLines(source: string): string {
  if (!source.includes('\n')) return source;
  const lines = source.split('\n');
  const printed = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ index, line: line.trim() }]));
  const soft = new Set<number>();
  printed.forEach(({ index, line }, i) => {
    const isLike = (other: { readonly line: string } | undefined): boolean => other !== undefined && Math.abs(other.line.length - line.length) <= LINE_SLACK;
    const next = printed[i + 1];
    if (next === undefined || line.length < SET_LINE || endsSentence(line) || LABELLED.test(next.line) || BULLET.test(next.line) || isRow(line)) return;
    const before = printed[i - 1];
    // A line that ended its paragraph says nothing of the width of this one's, and of two rows with labels none was set.
    if ((before !== undefined && !endsSentence(before.line) && !LABELLED.test(line) && isLike(before)) || isLike(next)) for (let at = index; at < next.index; at += 1) soft.add(at);
  });
  return lines.map((line, index) => line + (index === lines.length - 1 ? '' : soft.has(index) ? ' ' : '\n')).join('');
}
