// Weighs one article's text against the pieces of a query: does it hold each of them, how near to each other, and in
// its headline? And where they stand, for the snippet.
import { mapSpan } from '../text/offset-map';
import type { Article, Span } from '../model';
import { isHeadline } from './article-terms';
import type { Piece } from './query';
import { cutsRun, foldText } from './units';

/** Finds of one piece, in the article's text. */
export interface Found {
  readonly piece: number;
  readonly span: Span;
}

/** Finds kept for each run of a piece: enough for the nearest meeting and the snippet. */
const FINDS_MAX = 64;

/** How much a piece in the headline, and pieces that stand close together, are worth. */
const HEADLINE_FACTOR = 1.5;
const NEAR_FACTOR = 1;
/** … and an article of the date asked for that does not print it. */
const DATED_FACTOR = 0.25;

/**
 * Where every piece stands, and the factor for the first weight; null when a piece is not in the text. A date is not looked
 * for in an article of that date. `day` is coded.
 */
export function weighText(article: Article, pieces: readonly Piece[], day: number): { readonly found: readonly Found[]; readonly factor: number } | null {
  const { text, map } = foldText(article.text);
  const folded: Found[] = [];
  let unsaid = 1;
  for (const [number, piece] of pieces.entries()) {
    for (const run of piece.runs) {
      const spans = findAll(text, run.join(''));
      const dated = piece.days !== null && day >= piece.days.from && day <= piece.days.to;
      if (spans.length === 0 && !dated) return null;
      if (spans.length === 0) unsaid *= DATED_FACTOR;
      for (const span of spans) folded.push({ piece: number, span });
    }
  }
  folded.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const found = folded.map(({ piece, span }) => ({ piece, span: mapSpan(map, span) }));
  const headlines = article.blocks.filter(isHeadline);
  const inHeadline = new Set(found.filter(({ span }) => headlines.some((block) => span.start >= block.start && span.end <= block.end)).map(({ piece }) => piece));
  const headline = pieces.length === 0 ? 0 : inHeadline.size / pieces.length;
  return { found, factor: unsaid * (1 + HEADLINE_FACTOR * headline) * (1 + NEAR_FACTOR * nearness(folded, pieces.length)) };
}

/** Every place where the words stand whole: 20亿 does not stand in 120亿. */
function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && spans.length < FINDS_MAX; at = text.indexOf(words, at + words.length)) {
    const span = { start: at, end: at + words.length };
    if (!cutsRun(text, span)) spans.push(span);
  }
  return spans;
}

/** 1 when all pieces stand side by side, falling towards 0 with the length of the shortest stretch that holds them all. */
function nearness(found: readonly Found[], pieces: number): number {
  if (pieces < 2) return 0;
  const counts = new Map<number, number>();
  let shortest = Infinity;
  for (let from = 0, to = 0; to < found.length; to++) {
    const last = found[to] as Found;
    counts.set(last.piece, (counts.get(last.piece) ?? 0) + 1);
    while (counts.size === pieces) {
      const first = found[from] as Found;
      shortest = Math.min(shortest, last.span.end - first.span.start);
      const rest = (counts.get(first.piece) ?? 0) - 1;
      if (rest === 0) counts.delete(first.piece);
      else counts.set(first.piece, rest);
      from += 1;
    }
  }
  return Number.isFinite(shortest) ? 1 / (1 + shortest / 20) : 0;
}
