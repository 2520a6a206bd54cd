// Headlines gathered at the page's head or foot: their texts follow one another without any. A text is cut where a
// paragraph, and none above it, says again what one of these headlines says. Which goes with which: headline-match.ts.
import type { LabelledPage, Piece, TextPiece } from './chunks';
import { Postings } from './postings';
import { buildSimilarity } from './similarity';
import type { Similarity } from './similarity';

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

/** Where a paragraph stands: the piece, and which of its paragraphs. */
interface Place { readonly piece: number; readonly paragraph: number }

/** The paragraph, not a piece's first, that says a display line again as none above it in its piece does; null when there is none. */
function findEchoed(pieces: readonly Piece[], similarity: Similarity, places: readonly Place[], line: string): Place | null {
  const [best, second] = similarity.findBest(line, 2);
  const place = best && places[best.index];
  if (!best || !place || best.value < leastShared || (second && second.value > best.value * 0.7)) return null;
  const piece = pieces[place.piece] as TextPiece;
  const above = piece.paragraphs.slice(0, place.paragraph).some((_, n) => similarity.measure(line, best.index - n - 1) > mostAbove);
  return above ? null : place;
}

/** Cuts the pieces of text at the paragraphs that gathered headlines head, and where two headlines apart from each other speak of one text. */
export function cutGathered(page: LabelledPage, pieces: readonly Piece[]): Piece[] {
  const gathered = new Set(findGathered(pieces));
  const places = pieces.flatMap((piece, k) => (piece.kind === 'text' ? piece.paragraphs.map((_, n) => ({ piece: k, paragraph: n })) : []));
  const heads = pieces.flatMap((piece, k) => (piece.kind === 'head' ? [k] : []));
  if (places.length > mostParagraphs || heads.length === 0) return [...pieces];
  const similarity = buildSimilarity(new Postings(places.map((place) => (pieces[place.piece] as TextPiece).paragraphs[place.paragraph]?.plain ?? ''), true));
  const cuts = new Map<number, number[]>();
  const echoed = heads.map((k) => { const head = pieces[k]; return head?.kind === 'head' ? findEchoed(pieces, similarity, places, page.units[head.unit]?.plain ?? '') : null; });
  heads.forEach((k, h) => {
    const place = echoed[h];
    if (!place || place.paragraph === 0) return;
    const piece = pieces[place.piece] as TextPiece;
    const first = piece.paragraphs[place.paragraph]?.units[0] ?? 0;
    const apart = () => page.traits[first]?.opensTime === true && heads.some((other, o) => echoed[o]?.piece === place.piece && (echoed[o]?.paragraph ?? 0) < place.paragraph && pieces.slice(Math.min(k, other), Math.max(k, other)).some(({ kind }) => kind === 'text'));
    if (mayOpen(page, piece, place.paragraph) && (gathered.has(k) || apart())) cuts.set(place.piece, [...(cuts.get(place.piece) ?? []), place.paragraph]);
  });
  return pieces.flatMap((piece, k): Piece[] => {
    const at = [...new Set([0, ...(cuts.get(k) ?? [])])].sort((a, b) => a - b);
    if (piece.kind !== 'text' || at.length === 1) return [piece];
    return at.map((from, n): TextPiece => ({ kind: 'text', paragraphs: piece.paragraphs.slice(from, at[n + 1]), opens: page.traits[piece.paragraphs[from]?.units[0] ?? 0]?.opens ?? null }));
  });
}
