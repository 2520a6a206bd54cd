// Seams: extraction may print a block of one article right behind a block of another, with only a blank line between and
// both ending their sentences. A run of text is cut at such a blank line when a headline that stands elsewhere on the page
// says what the block below says, and nothing else on the page does.
import type { LabelledPage, Piece, TextPiece } from './chunks';
import { toPlain } from './lines';
import { buildSimilarity } from './similarity';
import { rateSlogan } from './title-forms';

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

const leastLines = 3;
const leastJump = 5;
const linesLooked = 8;

/** Width of the full ones among the eight lines above or from a paragraph's first; 0 when they do not agree. */
function widthAt(page: LabelledPage, piece: TextPiece, n: number, step: 1 | -1): number {
  const units = piece.paragraphs.slice(step < 0 ? Math.max(0, n - linesLooked) : n, step < 0 ? n : n + linesLooked).flatMap((paragraph) => paragraph.units);
  // The last line of a paragraph is short.
  const full = (step < 0 ? units.slice(-linesLooked) : units.slice(0, linesLooked)).map((i) => ({ em: page.units[i]?.em ?? 0, full: page.traits[i]?.full === true && !page.traits[i]?.closed })).filter((line) => line.full).map(({ em }) => em);
  return full.length < leastLines || Math.max(...full) - Math.min(...full) > 3 ? 0 : full.reduce((sum, em) => sum + em, 0) / full.length;
}

/** A line above the piece speaks of its upper part only, one below it of its lower part only. */
function splitsHeads(page: LabelledPage, pieces: readonly Piece[], at: number, n: number): boolean {
  const piece = pieces[at] as TextPiece;
  const similarity = buildSimilarity([piece.paragraphs.slice(0, n), piece.paragraphs.slice(n)].map((part) => toPlain(part.map((paragraph) => paragraph.joined.text).join('').slice(0, 900))));
  const speaks = (from: number, to: number, of: 0 | 1) => pieces.slice(Math.max(0, from), to).some((other) => {
    const line = other.kind === 'head' ? (page.units[other.unit]?.plain ?? '') : '';
    return line !== '' && similarity.measure(line, of) >= 0.2 && similarity.measure(line, of === 0 ? 1 : 0) < 0.1 && rateSlogan(line, line) < 0.7;
  });
  return speaks(at - 4, at, 0) && speaks(at + 1, at + 5, 1);
}

/** Where a text that stands between two headlines changes its measure for good, between two paragraphs: two texts, each with one of them. */
function findJump(page: LabelledPage, pieces: readonly Piece[], at: number): number {
  const piece = pieces[at] as TextPiece;
  const below = pieces[at + 1]?.kind === 'byline' ? pieces[at + 2] : pieces[at + 1];
  if (pieces[at - 1]?.kind !== 'head' || below?.kind !== 'head') return -1;
  for (let n = 1; n < piece.paragraphs.length; n++) {
    const last = piece.paragraphs[n - 1]?.units.at(-1) ?? 0;
    const first = page.traits[piece.paragraphs[n]?.units[0] ?? 0];
    if (!page.traits[last]?.closed || first?.startsInside || first?.inNotice) continue;
    const [above, under] = [widthAt(page, piece, n, -1), widthAt(page, piece, n, 1)];
    if (above > 0 && under > 0 && Math.abs(above - under) >= leastJump && splitsHeads(page, pieces, at, n)) return n;
  }
  return -1;
}

/** The display line stands right above or below the block's own piece: it may head that. */
function isNear(pieces: readonly Piece[], head: number, at: number): boolean {
  const above = pieces.findLastIndex((piece, k) => k < head && piece.kind === 'text');
  const below = pieces.findIndex((piece, k) => k > head && piece.kind === 'text');
  return above === at || below === at;
}

/** The pieces, cut at seams below which a text of its own stands. Pages whose paragraphs all stand apart are left as they are. */
export function cutSeams(page: LabelledPage, pieces: readonly Piece[]): Piece[] {
  return cutHeaded(page, pieces.flatMap((piece, k): Piece[] => {
    const n = piece.kind === 'text' ? findJump(page, pieces, k) : -1;
    return piece.kind !== 'text' || n < 0 ? [piece] : [{ ...piece, paragraphs: piece.paragraphs.slice(0, n) }, { kind: 'text', paragraphs: piece.paragraphs.slice(n), opens: null }];
  }));
}

function cutHeaded(page: LabelledPage, pieces: readonly Piece[]): Piece[] {
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
