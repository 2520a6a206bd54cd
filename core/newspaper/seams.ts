// Seams: extraction may print a block of one article right behind a block of another, with only a blank line between and
// both ending their sentences. A run of text is cut at such a blank line when a headline that stands elsewhere on the page
// says what the block below says, and nothing else on the page does.
import type { LabelledPage, Piece, TextPiece } from './chunks';
import { toPlain } from './lines';
import { buildSimilarity } from './similarity';

/** More seams than this are the page's way to part paragraphs. */
const mostSeams = 24;
const leastText = 40;
const leastShared = 0.3;

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

/** A block of a piece, from paragraph `from` on; `seam` when it may be another article's. */
interface Block { readonly piece: number; readonly from: number; readonly seam: boolean; readonly text: string }

function readBlocks(page: LabelledPage, pieces: readonly Piece[]): Block[] {
  return pieces.flatMap((piece, k) => {
    if (piece.kind !== 'text') return [];
    const open = piece.opens === 'bullet' || piece.opens === 'caption';
    const at = [0, ...piece.paragraphs.flatMap((_, n) => (n > 0 && !open && isSeam(page, piece, n) ? [n] : []))];
    return at.map((from, i): Block => ({ piece: k, from, seam: i > 0, text: toPlain(piece.paragraphs.slice(from, at[i + 1]).map((paragraph) => paragraph.joined.text).join('').slice(0, 900)) }));
  });
}

/** The display line stands right above or below the block's own piece: it may head that. */
function isNear(pieces: readonly Piece[], head: number, at: number): boolean {
  const above = pieces.findLastIndex((piece, k) => k < head && piece.kind === 'text');
  const below = pieces.findIndex((piece, k) => k > head && piece.kind === 'text');
  return above === at || below === at;
}

/** The pieces, cut at seams below which a text of its own stands. Pages whose paragraphs all stand apart are left as they are. */
export function cutSeams(page: LabelledPage, pieces: readonly Piece[]): Piece[] {
  const blocks = readBlocks(page, pieces);
  const count = blocks.filter((block) => block.seam).length;
  const boundaries = pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.paragraphs.length - 1 : 0), 0);
  if (count === 0 || count > mostSeams || count > Math.max(2, boundaries * 0.34)) return [...pieces];
  const similarity = buildSimilarity(blocks.map((block) => block.text));
  const cuts = new Map<number, number[]>();
  pieces.forEach((piece, h) => {
    const line = piece.kind === 'head' ? (page.units[piece.unit]?.plain ?? '') : '';
    if (line.length < 6) return;
    const [best, second] = similarity.findBest(line, 2);
    const block = best === undefined ? undefined : blocks[best.index];
    if (!best || !block?.seam || block.text.length < leastText || best.value < leastShared || best.value < 1.5 * (second?.value ?? 0) || isNear(pieces, h, block.piece)) return;
    cuts.set(block.piece, [...(cuts.get(block.piece) ?? []), block.from]);
  });
  return pieces.flatMap((piece, k): Piece[] => {
    const at = [...new Set([0, ...(cuts.get(k) ?? [])])].sort((a, b) => a - b);
    if (piece.kind !== 'text' || at.length === 1) return [piece];
    return at.map((from, n): TextPiece => ({ kind: 'text', paragraphs: piece.paragraphs.slice(from, at[n + 1]), opens: n === 0 ? piece.opens : null }));
  });
}
