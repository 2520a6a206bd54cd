// Seams: extraction may print a block of one article right behind a block of another, with only a blank line between and
// both ending their sentences. A run of text is cut at such blank lines; columns.ts says what goes on with what, and
// whatever goes on with the block right above it is put together again.
import type { LabelledPage, Piece, TextPiece } from './chunks';
import { toPlain } from './lines';
import { buildSimilarity } from './similarity';

/** More seams than this are the page's way to part paragraphs. */
const mostSeams = 24;
const leastText = 40;

/** True when paragraph `n` stands apart from a paragraph above that is done, and says nothing of being its next. */
function isSeam(page: LabelledPage, piece: TextPiece, n: number): boolean {
  const above = piece.paragraphs[n - 1];
  const first = piece.paragraphs[n]?.units[0];
  const last = above?.units.at(-1);
  if (!above || first === undefined || last === undefined || above.credit || above.box || piece.paragraphs[n]?.box) return false;
  const traits = page.traits[first];
  const unit = page.units[first];
  return unit !== undefined && traits !== undefined && (unit.gap > 0 || unit.pageBreak) && page.labels[first] === 'para' && page.traits[last]?.closed === true && !traits.startsInside && !traits.inNotice && !traits.row;
}

/** The pieces, cut at seams, and the indexes of those that a seam opens. A page whose paragraphs all stand apart has none. */
export function cutSeams(page: LabelledPage, pieces: readonly Piece[]): { pieces: Piece[]; seams: Set<number> } {
  const whole = { pieces: [...pieces], seams: new Set<number>() };
  let boundaries = 0;
  const cuts = pieces.map((piece) => {
    if (piece.kind !== 'text' || piece.opens === 'bullet' || piece.opens === 'caption') return [];
    boundaries += piece.paragraphs.length - 1;
    return piece.paragraphs.flatMap((_, n) => (n > 0 && isSeam(page, piece, n) ? [n] : []));
  });
  const count = cuts.reduce((sum, list) => sum + list.length, 0);
  if (count === 0 || count > mostSeams || count > Math.max(2, boundaries * 0.34)) return whole;
  const cut: Piece[] = [];
  const seams = new Set<number>();
  pieces.forEach((piece, i) => {
    const at = cuts[i] ?? [];
    if (piece.kind !== 'text' || at.length === 0) { cut.push(piece); return; }
    [0, ...at].forEach((from, n) => {
      if (n > 0) seams.add(cut.length);
      cut.push({ kind: 'text', paragraphs: piece.paragraphs.slice(from, at[n]), opens: n === 0 ? piece.opens : null });
    });
  });
  return { pieces: cut, seams };
}

/** Of the pieces that a seam opens, those that a display line elsewhere on the page says to be a text of their own. */
export function findHeadedSeams(page: LabelledPage, pieces: readonly Piece[], seams: ReadonlySet<number>): Set<number> {
  const headed = new Set<number>();
  if (seams.size === 0) return headed;
  const texts = pieces.flatMap((piece, k) => (piece.kind === 'text' ? [k] : []));
  const similarity = buildSimilarity(texts.map((k) => toPlain((pieces[k] as TextPiece).paragraphs.map((paragraph) => paragraph.joined.text).join('').slice(0, 900))));
  pieces.forEach((piece, h) => {
    const line = piece.kind === 'head' ? (page.units[piece.unit]?.plain ?? '') : '';
    if (line.length < 6) return;
    const [best, second] = similarity.findBest(line, 2);
    const at = best === undefined ? undefined : texts[best.index];
    if (best && at !== undefined && seams.has(at) && best.value >= 0.3 && best.value >= 1.5 * (second?.value ?? 0) && sizeOf(pieces[at]) >= leastText && !isNear(pieces, h, at)) headed.add(at);
  });
  return headed;
}

/** The display line stands right above or below the text, or the one before it: it may head that. */
function isNear(pieces: readonly Piece[], head: number, at: number): boolean {
  const above = pieces.findLastIndex((piece, k) => k < head && piece.kind === 'text');
  const below = pieces.findIndex((piece, k) => k > head && piece.kind === 'text');
  return [above, below].some((near) => near === at || near === at - 1);
}

function sizeOf(piece: Piece | undefined): number { return piece?.kind === 'text' ? piece.paragraphs.reduce((sum, paragraph) => sum + paragraph.joined.text.length, 0) : 0; }

/** Puts pieces that a seam opens, and that go on with the piece right above, back to it. `continues` as columns.ts has it. */
export function closeSeams(pieces: readonly Piece[], continues: ReadonlyMap<number, number>, seams: ReadonlySet<number>): { pieces: Piece[]; continues: Map<number, number> } {
  const closed: Piece[] = [];
  const places: number[] = [];
  pieces.forEach((piece, i) => {
    const above = closed.at(-1);
    if (seams.has(i) && continues.get(i) === i - 1 && piece.kind === 'text' && above?.kind === 'text') closed[closed.length - 1] = { ...above, paragraphs: [...above.paragraphs, ...piece.paragraphs] };
    else closed.push(piece);
    places.push(closed.length - 1);
  });
  const links = new Map<number, number>();
  for (const [later, earlier] of continues) {
    const [to, from] = [places[later] ?? 0, places[earlier] ?? 0];
    if (to !== from) links.set(to, from);
  }
  return { pieces: closed, continues: links };
}
