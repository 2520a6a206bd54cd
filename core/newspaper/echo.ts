// How much the opening of a paragraph says again what an earlier text of the page says: whether it may go on with it.
import { joinPlain } from './chunks';
import type { Paragraph, Piece } from './chunks';
import { buildRelevance } from './relevance';
import type { Reading, Relevance } from './relevance';

const opening = 80;
const longestText = 900;

/** The texts of a page's pieces, and what paragraphs say of them. Each paragraph is read once. */
export class Echo {
  /** Place of each piece of text (by its index among the pieces) among the texts. */
  private readonly places = new Map<number, number>();
  private readonly texts: string[] = [];
  private relevance: Relevance | null = null;
  private readonly readings = new Map<number, Reading>();

  constructor(pieces: readonly Piece[]) {
    pieces.forEach((piece, k) => {
      if (piece.kind !== 'text') return;
      this.places.set(k, this.texts.length);
      this.texts.push(joinPlain(piece.paragraphs, longestText));
    });
  }

  /** Gain of the text of piece `open` for a paragraph of piece `at`, as relevance.ts reads it; 0 where `open` is too far. */
  measure(paragraph: Paragraph, at: number, open: number): number {
    const { gains, from } = this.read(paragraph, at);
    return gains[(this.places.get(open) ?? 0) - from] ?? 0;
  }

  /** The gain of the text of piece `open` over the greatest of all other texts but the paragraph's own; over 0 where there is none greater. */
  measureOver(paragraph: Paragraph, at: number, open: number): number {
    const { gains, from } = this.read(paragraph, at);
    const [own, theirs] = [(this.places.get(at) ?? 0) - from, (this.places.get(open) ?? 0) - from];
    let most = 0;
    for (let i = 0; i < gains.length; i++) if (i !== own && i !== theirs) most = Math.max(most, gains[i] ?? 0);
    return (gains[theirs] ?? 0) - most;
  }

  private read(paragraph: Paragraph, at: number): Reading {
    // Most pages ask nothing.
    this.relevance ??= buildRelevance(this.texts);
    const key = paragraph.units[0] ?? 0;
    let reading = this.readings.get(key);
    if (!reading) this.readings.set(key, (reading = this.relevance.read(joinPlain([paragraph], opening), this.places.get(at) ?? 0)));
    return reading;
  }
}
