// Headlines gathered at the page's head or foot: their texts follow one another without any. A text is cut where a
// paragraph, and none above it, says again what one of these headlines says. Which goes with which: headline-match.ts.
import type { LabelledPage, Piece, TextPiece } from './chunks';
import { toPlain } from './lines';
import { Postings } from './postings';
import { buildSimilarity } from './similarity';

const leastHeads = 5;
const leastShared = 0.3;
const mostAbove = 0.12;
const mostParagraphs = 400;

/** Indexes of the pieces that are display lines above the first text, or below the last. */
function findGathered(pieces: readonly Piece[]): number[] {
  const first = pieces.findIndex((piece) => piece.kind === 'text');
  const last = pieces.findLastIndex((piece) => piece.kind === 'text');
  const heads = (from: number, to: number) => pieces.slice(from, to).flatMap((piece, k) => (piece.kind === 'head' ? [from + k] : []));
  // Where other headlines stand over their texts, these do too: a kicker, a main line, a subtitle.
  const found = [heads(0, first), heads(last + 1, pieces.length)].filter((lines) => lines.length >= leastHeads).flat();
  return heads(first, last).length * 2 < found.length ? found : [];
}

/** True when a paragraph may open an article: the one above ended its sentence, and it begins one. */
function mayOpen(page: LabelledPage, piece: TextPiece, at: number): boolean {
  const above = piece.paragraphs[at - 1]?.units.at(-1);
  const first = piece.paragraphs[at]?.units[0];
  if (above === undefined || first === undefined) return false;
  return page.traits[above]?.closed === true && page.traits[first]?.startsInside !== true;
}

/** Cuts the pieces of text at the paragraphs that gathered headlines head. Pages without such headlines are left as they are. */
export function cutGathered(page: LabelledPage, pieces: readonly Piece[]): Piece[] {
  const gathered = findGathered(pieces);
  if (gathered.length === 0) return [...pieces];
  const places = pieces.flatMap((piece, k) => (piece.kind === 'text' ? piece.paragraphs.map((_, n) => ({ piece: k, paragraph: n })) : []));
  if (places.length > mostParagraphs) return [...pieces];
  const similarity = buildSimilarity(new Postings(places.map((place) => toPlain((pieces[place.piece] as TextPiece).paragraphs[place.paragraph]?.joined.text ?? '')), true));
  const cuts = new Map<number, number[]>();
  for (const k of gathered) {
    const head = pieces[k];
    const line = head?.kind === 'head' ? (page.units[head.unit]?.plain ?? '') : '';
    const [best, second] = similarity.findBest(line, 2);
    const place = best && places[best.index];
    if (!best || !place || place.paragraph === 0 || best.value < leastShared || (second && second.value > best.value * 0.7)) continue;
    const piece = pieces[place.piece] as TextPiece;
    const above = piece.paragraphs.slice(0, place.paragraph).some((_, n) => similarity.measure(line, best.index - n - 1) > mostAbove);
    if (!above && mayOpen(page, piece, place.paragraph)) cuts.set(place.piece, [...(cuts.get(place.piece) ?? []), place.paragraph]);
  }
  return pieces.flatMap((piece, k): Piece[] => {
    const at = [...new Set([0, ...(cuts.get(k) ?? [])])].sort((a, b) => a - b);
    if (piece.kind !== 'text' || at.length === 1) return [piece];
    return at.map((from, n): TextPiece => ({ kind: 'text', paragraphs: piece.paragraphs.slice(from, at[n + 1]), opens: page.traits[piece.paragraphs[from]?.units[0] ?? 0]?.opens ?? null }));
  });
}
