// What joining columns asks of a piece again and again, once for each other piece that it is held against: worked out once.
import type { LabelledPage, Paragraph, Piece, TextPiece } from './chunks';
import { toPlain } from './lines';
import { SharedTriples } from './shared-triples';

/** Lines whose width tells the column's. */
const measured = 12;
/** More than is asked: of the characters of a piece, of its paragraphs. */
const longest = 2048;
const mostParagraphs = 64;

/** Ems of the column that these units stand in: what three of four do not exceed. */
export function widthOf(page: LabelledPage, units: readonly number[]): number {
  const widths = Float64Array.from(units, (i) => page.units[i]?.em ?? 0).sort();
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

/** The units of a piece from a paragraph on, at most `count`. */
export function firstUnits(piece: TextPiece, paragraph: number, count: number): number[] {
  const units: number[] = [];
  for (let k = paragraph; k < piece.paragraphs.length && units.length < count; k++) for (const unit of piece.paragraphs[k]?.units ?? []) if (units.length < count) units.push(unit);
  return units;
}

/** The last units of a piece above a paragraph, at most `count`, the last one first. */
export function lastUnits(piece: TextPiece, paragraph: number, count: number): number[] {
  const units: number[] = [];
  for (let k = paragraph - 1; k >= 0 && units.length < count; k--) {
    const own = piece.paragraphs[k]?.units ?? [];
    for (let i = own.length - 1; i >= 0 && units.length < count; i--) units.push(own[i] ?? 0);
  }
  return units;
}

/** Share of the first text's grams of this length that the second holds. */
export function shareOfGrams(text: string, other: string, length: number): number {
  let held = 0;
  let all = 0;
  for (let i = 0; i + length <= text.length; i++) { all++; if (other.includes(text.slice(i, i + length))) held++; }
  return all > 0 ? held / all : 0;
}

/** Characters that a part is told by, and of what stands above it. */
const longestPart = 300;
const longestAbove = 1500;

function joinPlain(paragraphs: readonly Paragraph[]): string { return toPlain(paragraphs.map(({ joined }) => joined.text).join('')); }

/** What numbers are asked of a piece. */
const ASKED = { endWidth: 0, startWidth: 1, widthAbove: 2, count: 3 };

/** The texts and widths of a page's pieces, each read when it is first asked. `at` is a piece's place among the pieces. */
export class PieceTexts {
  private readonly numbers = new Map<number, number>();
  private readonly heads = new Map<number, string>();
  private readonly openings = new Map<number, string>();
  private readonly shared = new Map<number, ReadonlyMap<number, number>>();
  private triples: SharedTriples | null = null;

  private readonly page: LabelledPage;
  private readonly pieces: readonly Piece[];

  constructor(page: LabelledPage, pieces: readonly Piece[]) {
    this.page = page;
    this.pieces = pieces;
  }

  /** Ems of the column that the piece ends in. */
  endWidth(at: number): number {
    return this.number(ASKED.endWidth, at, 0, (piece) => widthOf(this.page, lastUnits(piece, piece.paragraphs.length, measured)));
  }

  /** Ems of the column that a paragraph of the piece, and what follows it, begins in. */
  startWidth(at: number, paragraph: number): number {
    return this.number(ASKED.startWidth, at, paragraph, (piece) => widthOf(this.page, firstUnits(piece, paragraph, measured)));
  }

  /** Ems of the column of all that stands in the piece above a paragraph; 0 for its first. */
  widthAbove(at: number, paragraph: number): number {
    return paragraph === 0 ? 0 : this.number(ASKED.widthAbove, at, paragraph, (piece) => widthOf(this.page, piece.paragraphs.slice(0, paragraph).flatMap((other) => other.units)));
  }

  /** How many units follow from a paragraph on; counted up to what is measured. */
  countFrom(at: number, paragraph: number): number {
    return this.number(ASKED.count, at, paragraph, (piece) => firstUnits(piece, paragraph, measured).length);
  }

  /** Share of the display lines right above a piece that the opening of a text (its own, or another piece's) says again; −1 when none stand there. */
  shareOfHead(at: number, text = at): number {
    const lines = this.headAbove(at);
    return lines === '' ? -1 : shareOfGrams(lines, this.opening(text, 600), 2);
  }

  private headAbove(at: number): string {
    let lines = this.heads.get(at);
    if (lines === undefined) {
      lines = '';
      for (let k = at - 1; k >= 0 && k > at - 6; k--) {
        const piece = this.pieces[k];
        if (piece?.kind !== 'head') break;
        lines += this.page.units[piece.unit]?.plain ?? '';
      }
      this.heads.set(at, lines);
    }
    return lines;
  }

  /** The first characters of a piece, plain. */
  opening(at: number, length: number): string {
    let text = this.openings.get(at * longest + length);
    if (text === undefined) this.openings.set(at * longest + length, (text = toPlain(this.textOf(at).paragraphs.map((paragraph) => paragraph.joined.text).join('').slice(0, length))));
    return text;
  }

  /** Triples that a paragraph and what follows it share with piece `open` alone, and the most that they share with another one. */
  countShared(at: number, paragraph: number, open: number): { readonly ours: number; readonly others: number } {
    this.triples ??= new SharedTriples(this.pieces.map((piece) => (piece.kind === 'text' ? joinPlain(piece.paragraphs) : '')));
    const key = at * mostParagraphs + paragraph;
    let counts = this.shared.get(key);
    if (!counts) {
      const { paragraphs } = this.textOf(at);
      this.shared.set(key, (counts = this.triples.count(joinPlain(paragraphs.slice(paragraph)).slice(0, longestPart), at, joinPlain(paragraphs.slice(0, paragraph)).slice(-longestAbove))));
    }
    let others = 0;
    for (const [piece, count] of counts) if (piece !== open) others = Math.max(others, count);
    return { ours: counts.get(open) ?? 0, others };
  }

  private textOf(at: number): TextPiece { return this.pieces[at] as TextPiece; }

  private number(what: number, at: number, paragraph: number, read: (piece: TextPiece) => number): number {
    const key = (at * mostParagraphs + paragraph) * 8 + what;
    let value = this.numbers.get(key);
    if (value === undefined) this.numbers.set(key, (value = read(this.textOf(at))));
    return value;
  }
}
