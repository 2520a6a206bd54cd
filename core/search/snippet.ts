// The sentence shown below a result: the one with most of the query's pieces, cut around them when it is long.
import { splitSentences } from '../text/sentences';
import type { Article, Span } from '../model';
import { isHeadline } from './article-terms';
import type { Found } from './weigh';

/** UTF-16 units of a snippet, and what of them may stand before the first find. */
const SNIPPET_MAX = 90;
const BEFORE_MAX = 24;
/** Where a clause ends inside a sentence: a cut that begins behind one of these begins with a word. */
const CLAUSE_END = /[，、；：,;:）)”」》\s]/u;
/** … and may then lie so much farther before the first find. */
const CLAUSE_BEFORE_MAX = 36;

/** A sentence of the article with its finds; the first sentence when nothing was looked for in the text. */
export function writeSnippet(article: Article, found: readonly Found[]): { readonly snippet: string; readonly matched: readonly Span[] } {
  const body = article.blocks.find((block) => !isHeadline(block));
  const sentences = splitSentences(article.text);
  let best: Span = sentences.find((sentence) => body !== undefined && sentence.start >= body.start) ?? { start: 0, end: article.text.length };
  let most = 0;
  let at = 0;
  for (const sentence of sentences) {
    const pieces = new Set<number>();
    let finds = 0;
    while (at < found.length && (found[at] as Found).span.start < sentence.start) at += 1;
    for (let i = at; i < found.length && (found[i] as Found).span.end <= sentence.end; i++) {
      pieces.add((found[i] as Found).piece);
      finds += 1;
    }
    // The headline is shown anyway: a sentence of the body that says as much is worth more.
    const inBody = body !== undefined && sentence.start >= body.start ? 0.5 : 0;
    const value = finds === 0 ? 0 : pieces.size + inBody + Math.min(finds, 9) / 100;
    if (value > most) {
      most = value;
      best = sentence;
    }
  }
  const inside = found.map(({ span }) => span).filter((span) => span.start >= best.start && span.end <= best.end);
  return cut(article.text, best, inside);
}

/** At most SNIPPET_MAX units around the first find, with an ellipsis where the sentence was cut. */
function cut(text: string, sentence: Span, finds: readonly Span[]): { readonly snippet: string; readonly matched: readonly Span[] } {
  let { start, end } = sentence;
  const first = finds[0]?.start ?? start;
  if (end - start > SNIPPET_MAX && first - start > BEFORE_MAX) start = clauseBefore(text, Math.min(first - BEFORE_MAX, end - SNIPPET_MAX), first, start);
  if (end - start > SNIPPET_MAX) end = wholeCharacter(text, start + SNIPPET_MAX);
  const before = start > sentence.start ? '…' : '';
  const after = end < sentence.end ? '…' : '';
  const matched = merge(finds.filter((span) => span.start >= start && span.end <= end))
    .map((span) => ({ start: span.start - start + before.length, end: span.end - start + before.length }));
  return { snippet: before + text.slice(start, end).replaceAll('\n', ' ') + after, matched };
}

/** Where a snippet is cut that should begin at `wanted`: behind the nearest end of a clause not after the first find, else there. */
function clauseBefore(text: string, wanted: number, first: number, from: number): number {
  let best = -1;
  for (let at = Math.max(from + 1, first - CLAUSE_BEFORE_MAX); at <= first; at++) {
    if (CLAUSE_END.test(text.charAt(at - 1)) && (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted))) best = at;
  }
  return best < 0 ? wholeCharacter(text, wanted) : best;
}

/** The border itself, or one back when it would part a surrogate pair. */
function wholeCharacter(text: string, border: number): number {
  return (text.charCodeAt(border) & 0xfc00) === 0xdc00 ? border - 1 : border;
}

/** Spans in order without overlap. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
