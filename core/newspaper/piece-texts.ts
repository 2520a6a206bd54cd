// What joining columns asks of a piece again and again, once for each other piece that it is held against: worked out once.
import { GramSet } from '../text/gram-set';
import type { LabelledPage, Piece, TextPiece } from './chunks';
import { toPlain } from './lines';

/** Lines whose width tells the column's. */
const measured = 12;
/** More than is asked: of the characters of a piece, of its paragraphs. */
const longest = 2048;
const mostParagraphs = 64;

function widthOf(page: LabelledPage, units: readonly number[]): number {
  const widths = units.map((i) => page.units[i]?.em ?? 0).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

/** The units of a piece from a paragraph on, at most so many as are measured. */
function firstUnits(piece: TextPiece, paragraph: number): number[] {
  const units: number[] = [];
  for (let k = paragraph; k < piece.paragraphs.length && units.length < measured; k++) for (const unit of piece.paragraphs[k]?.units ?? []) if (units.length < measured) units.push(unit);
  return units;
}

/** Share of the first text's grams of this length that the second holds. */
export function shareOfGrams(text: string, other: string, length: number): number {
  let held = 0;
  let all = 0;
  for (let i = 0; i + length <= text.length; i++) { all++; if (other.includes(text.slice(i, i + length))) held++; }
  return all > 0 ? held / all : 0;
}

/** What numbers are asked of a piece. */
const ASKED = { endWidth: 0, startWidth: 1, widthAbove: 2, count: 3, shareOfHead: 4 };

/** The texts and widths of a page's pieces, each read when it is first asked. `at` is a piece's place among the pieces. */
export class PieceTexts {
  private readonly numbers = new Map<number, number>();
  private readonly openings = new Map<number, string>();
  private readonly endings = new Map<number, string>();
  private readonly triples = new Map<number, GramSet>();

  private readonly page: LabelledPage;
  private readonly pieces: readonly Piece[];

  constructor(page: LabelledPage, pieces: readonly Piece[]) {
    this.page = page;
    this.pieces = pieces;
  }

  /** Ems of the column that the piece ends in. */
  endWidth(at: number): number {
    return this.number(ASKED.endWidth, at, 0, (piece) => widthOf(this.page, piece.paragraphs.flatMap((paragraph) => [...paragraph.units]).slice(-measured)));
  }

  /** Ems of the column that a paragraph of the piece, and what follows it, begins in. */
  startWidth(at: number, paragraph: number): number {
    return this.number(ASKED.startWidth, at, paragraph, (piece) => widthOf(this.page, firstUnits(piece, paragraph)));
  }

  /** Ems of the column of all that stands in the piece above a paragraph; 0 for its first. */
  widthAbove(at: number, paragraph: number): number {
    return paragraph === 0 ? 0 : this.number(ASKED.widthAbove, at, paragraph, (piece) => widthOf(this.page, piece.paragraphs.slice(0, paragraph).flatMap((other) => other.units)));
  }

  /** How many units follow from a paragraph on; counted up to what is measured. */
  countFrom(at: number, paragraph: number): number {
    return this.number(ASKED.count, at, paragraph, (piece) => firstUnits(piece, paragraph).length);
  }

  /** Share of the display lines right above a piece that its text says again; −1 when none stand there. */
  shareOfHead(at: number): number {
    if (this.pieces[at - 1]?.kind !== 'head') return -1;
    return this.number(ASKED.shareOfHead, at, 0, () => {
      let lines = '';
      for (let k = at - 1; k >= 0 && k > at - 6; k--) {
        const piece = this.pieces[k];
        if (piece?.kind !== 'head') break;
        lines += this.page.units[piece.unit]?.plain ?? '';
      }
      return lines === '' ? -1 : shareOfGrams(lines, this.opening(at, 600), 2);
    });
  }

  /** The first characters of a piece, plain. */
  opening(at: number, length: number): string {
    let text = this.openings.get(at * longest + length);
    if (text === undefined) this.openings.set(at * longest + length, (text = toPlain(this.textOf(at).paragraphs.map((paragraph) => paragraph.joined.text).join('').slice(0, length))));
    return text;
  }

  /** The last characters of a piece, plain. */
  ending(at: number, length: number): string {
    const known = this.endings.get(at * longest + length);
    if (known !== undefined) return known;
    const { paragraphs } = this.textOf(at);
    let tail = '';
    for (let k = paragraphs.length - 1; k >= 0 && tail.length < length; k--) tail = (paragraphs[k]?.joined.text ?? '') + tail;
    const text = toPlain(tail.slice(-length));
    this.endings.set(at * longest + length, text);
    return text;
  }

  /** Share of a text's triples of characters that the last characters of a piece hold. */
  shareOfEnding(text: string, at: number, length: number): number {
    let set = this.triples.get(at * longest + length);
    if (set === undefined) {
      const ending = this.ending(at, length);
      set = new GramSet(ending.length);
      for (let i = 0; i + 2 < ending.length; i++) set.add(ending.charCodeAt(i), ending.charCodeAt(i + 1), ending.charCodeAt(i + 2));
      this.triples.set(at * longest + length, set);
    }
    let held = 0;
    for (let i = 0; i + 2 < text.length; i++) if (set.has(text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2))) held++;
    return text.length > 2 ? held / (text.length - 2) : 0;
  }

  private textOf(at: number): TextPiece { return this.pieces[at] as TextPiece; }

  private number(what: number, at: number, paragraph: number, read: (piece: TextPiece) => number): number {
    const key = (at * mostParagraphs + paragraph) * 8 + what;
    let value = this.numbers.get(key);
    if (value === undefined) this.numbers.set(key, (value = read(this.textOf(at))));
    return value;
  }
}
