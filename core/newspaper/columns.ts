// Columns: extraction may put a piece of another article between two columns of one. A text that ends inside a sentence
// is joined with the later text that goes on with it, by the width of its lines and by the word that the cut divided.
import type { LabelledPage, Paragraph, Piece, TextPiece } from './chunks';
import type { Unit } from './units';

const farthest = 10;
const enough = 1.6;

function widthOf(page: LabelledPage, units: readonly number[]): number {
  const widths = units.map((i) => page.units[i]?.em ?? 0).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

function unitsOf(piece: TextPiece): number[] { return piece.paragraphs.flatMap((paragraph) => [...paragraph.units]); }

/** True when the piece's last sentence is not ended. */
function endsOpen(page: LabelledPage, piece: TextPiece): boolean {
  const last = piece.paragraphs.at(-1);
  const unit = last?.units.at(-1);
  if (!last || unit === undefined || last.credit || last.box) return false;
  const traits = page.traits[unit];
  const label = page.labels[unit];
  if (!traits || label === 'sign' || traits.closed || traits.credited) return false;
  const { plain } = page.units[unit] as Unit;
  return plain.length > 1 && !/[：]$/.test(plain) && (last.joined.text.length > 30 || traits.commas + traits.stops > 0);
}

/** Places in the page's text where each pair and triple of characters stands: how often. */
class Joints {
  private readonly counts = new Map<string, number>();
  constructor(units: readonly Unit[]) {
    let text = '';
    for (const unit of units) {
      text = text.slice(-2) + unit.plain;
      for (let i = Math.max(0, text.length - unit.plain.length - 2); i + 1 < text.length; i++) {
        this.add(text.slice(i, i + 2));
        if (i + 2 < text.length) this.add(text.slice(i, i + 3));
      }
    }
  }
  private add(gram: string): void { if (this.counts.size < 400_000) this.counts.set(gram, (this.counts.get(gram) ?? 0) + 1); }
  /** 0–2: how well a word of the page bridges the two texts. */
  bridge(above: string, below: string): number {
    const two = above.slice(-1) + below.slice(0, 1);
    const three = [above.slice(-2) + below.slice(0, 1), above.slice(-1) + below.slice(0, 2)];
    const han = /^\p{Script=Han}+$/u;
    const pair = han.test(two) && (this.counts.get(two) ?? 0) > 0 ? 0.8 : 0;
    return pair + (three.some((gram) => han.test(gram) && (this.counts.get(gram) ?? 0) > 0) ? 1.2 : 0);
  }
}

interface Candidate { readonly piece: number; readonly paragraph: number }

function plainOf(page: LabelledPage, paragraph: Paragraph | undefined, index: number): string {
  const unit = paragraph?.units.at(index);
  return unit === undefined ? '' : (page.units[unit]?.plain ?? '');
}

/** How well the paragraph goes on with the open piece. */
function rate(page: LabelledPage, pieces: readonly Piece[], open: number, candidate: Candidate, joints: Joints): number {
  const above = pieces[open] as TextPiece;
  const below = pieces[candidate.piece] as TextPiece;
  const paragraph = below.paragraphs[candidate.paragraph] as Paragraph;
  const first = paragraph.units[0] ?? 0;
  const traits = page.traits[first];
  if (!traits || (traits.opens !== null) || traits.notice) return Number.NEGATIVE_INFINITY;
  let rating = joints.bridge(plainOf(page, above.paragraphs.at(-1), -1), plainOf(page, paragraph, 0));
  if (traits.startsInside) rating += 2;
  if (traits.opensTime && !/[0-9年月，、]$/.test(plainOf(page, above.paragraphs.at(-1), -1))) rating -= 1;
  const rest = below.paragraphs.slice(candidate.paragraph).flatMap((other) => other.units);
  const own = widthOf(page, unitsOf(above).slice(-12));
  const theirs = widthOf(page, rest.slice(0, 12));
  const before = candidate.paragraph > 0 ? widthOf(page, below.paragraphs.slice(0, candidate.paragraph).flatMap((other) => other.units)) : 0;
  if (rest.length > 1 && Math.abs(own - theirs) <= 1.2) rating += before > 0 && Math.abs(own - before) > 1.5 ? 2 : 1;
  else if (Math.abs(own - theirs) > 3 && rest.length > 2) rating -= 0.8;
  if ((page.units[first]?.gap ?? 0) > 0 || page.units[first]?.pageBreak) rating += 0.4;
  if (candidate.paragraph === 0 && pieces[candidate.piece - 1]?.kind === 'head' && candidate.piece - 1 !== open + 1) rating -= 1.2;
  for (let k = open + 1; k < candidate.piece; k++) if (pieces[k]?.kind === 'text') rating -= 0.15;
  return rating;
}

/**
 * Cuts and links pieces of text: in `continues`, a later piece (key) goes on with an earlier one (value). A paragraph
 * inside a piece that belongs to the open text above is cut out with all that follows it.
 */
export function joinColumns(page: LabelledPage, cut: readonly Piece[]): { pieces: Piece[]; continues: Map<number, number> } {
  const pieces = [...cut];
  const continues = new Map<number, number>();
  const joints = new Joints(page.units);
  for (let open = 0; open < pieces.length; open++) {
    const piece = pieces[open];
    if (piece?.kind !== 'text' || !endsOpen(page, piece)) continue;
    let best: Candidate | null = null;
    let rating = enough;
    let texts = 0;
    for (let k = open + 1; k < pieces.length && texts < farthest; k++) {
      const other = pieces[k];
      if (other?.kind !== 'text') continue;
      texts++;
      if (continues.has(k)) continue;
      other.paragraphs.forEach((paragraph, n) => {
        const unit = page.units[paragraph.units[0] ?? 0];
        if (n > 0 && (unit?.gap ?? 0) <= 0 && !unit?.pageBreak) return;
        if (n > 40) return;
        const value = rate(page, pieces, open, { piece: k, paragraph: n }, joints);
        if (value > rating) { rating = value; best = { piece: k, paragraph: n }; }
      });
    }
    const found = best as Candidate | null;
    if (!found) continue;
    const target = pieces[found.piece] as TextPiece;
    if (found.paragraph > 0) {
      pieces.splice(found.piece, 1, { ...target, paragraphs: target.paragraphs.slice(0, found.paragraph) }, { kind: 'text', paragraphs: target.paragraphs.slice(found.paragraph), opens: null });
      const moved = [...continues].filter(([key]) => key > found.piece);
      for (const [key] of moved) continues.delete(key);
      for (const [key, value] of moved) continues.set(key + 1, value > found.piece ? value + 1 : value);
    }
    continues.set(found.paragraph > 0 ? found.piece + 1 : found.piece, open);
  }
  return { pieces, continues };
}
