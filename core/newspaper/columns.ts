// Columns: extraction may put a piece of another article between two columns of one. A text that ends inside a sentence
// is joined with the later text that goes on with it, by the width of its lines and by the word that the cut divided.
import { GramSet } from '../text/gram-set';
import { Echo } from './echo';
import { toPlain } from './lines';
import { PieceTexts, shareOfGrams } from './piece-texts';
import { isWord } from './word-bridge';
import { isPictureCredit } from './chunks';
import type { LabelledPage, Paragraph, Piece, TextPiece } from './chunks';
import type { Unit } from './units';

const farthest = 10;
/** Rating from which a text goes on with one that breaks off, and with one that only may go on. */
const enough = 1.2;
const enoughClosed = 2;
/** What a nat of gain is worth (echo.ts), for a text that breaks off and for one that only may go on. */
const echoOpen = 0.2;
const echoClosed = 0.15;

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

/** Pairs and triples of characters that stand anywhere in the page's text. */
class Joints {
  private readonly grams: GramSet;
  constructor(units: readonly Unit[]) {
    this.grams = new GramSet(Math.min(600_000, units.reduce((sum, { plain }) => sum + plain.length * 2, 0)));
    let last = 0;
    let before = 0;
    for (const { plain } of units) {
      for (let i = 0; i < plain.length && this.grams.size < 600_000; i++) {
        const code = plain.charCodeAt(i);
        this.grams.add(0, before, code);
        this.grams.add(last, before, code);
        last = before;
        before = code;
      }
    }
  }
  private holds(gram: string): boolean {
    if (!/^\p{Script=Han}+$/u.test(gram)) return false;
    const [a, b, c] = gram.length === 2 ? [0, gram.charCodeAt(0), gram.charCodeAt(1)] : [gram.charCodeAt(0), gram.charCodeAt(1), gram.charCodeAt(2)];
    return gram.length >= 2 && this.grams.has(a, b, c);
  }
  /** 0–2.6: how well a word of the language or of the page bridges the two texts. */
  bridge(above: string, below: string): number {
    const pair = above.slice(-1) + below.slice(0, 1);
    const known = isWord(pair) ? 1 : 0;
    return known + (this.holds(pair) ? 0.6 : 0) + (this.holds(above.slice(-2) + below.slice(0, 1)) || this.holds(above.slice(-1) + below.slice(0, 2)) ? 1 : 0);
  }
}

interface Candidate { readonly piece: number; readonly paragraph: number }

function plainOf(page: LabelledPage, paragraph: Paragraph | undefined, index: number): string {
  const unit = paragraph?.units.at(index);
  return unit === undefined ? '' : (page.units[unit]?.plain ?? '');
}

const mostShared = 0.8;

/** What the texts between cost; items of roundups count for nothing. */
function distance(pieces: readonly Piece[], open: number, at: number): number {
  let texts = 0;
  for (let k = open + 1; k < at; k++) { const piece = pieces[k]; if (piece?.kind === 'text' && piece.opens !== 'bullet') texts++; }
  return Math.min(0.8, texts * 0.12);
}

/** A quotation, a book title or a bracket left open is closed where the text goes on: much for it, or a little against. */
function rateQuotation(above: string, below: string): number {
  const tail = above.slice(-200);
  const opening = below.slice(0, 120);
  for (const [open, close] of [['“', '”'], ['《', '》'], ['（', '）']] as const) {
    const left = tail.lastIndexOf(open) > tail.lastIndexOf(close);
    const shut = opening.indexOf(close);
    const shuts = shut >= 0 && (opening.indexOf(open) < 0 || opening.indexOf(open) > shut);
    if (left) return shuts ? 2.5 : open === '“' ? -0.5 : -1.5;
    if (shuts) return -2;
  }
  return 0;
}

/** How well the paragraph goes on with the open piece: a word across the cut, the same width, nothing that heads it. */
function rate(page: LabelledPage, pieces: readonly Piece[], open: number, candidate: Candidate, joints: Joints, echo: Echo, texts: PieceTexts): number {
  const above = pieces[open] as TextPiece;
  const below = pieces[candidate.piece] as TextPiece;
  const paragraph = below.paragraphs[candidate.paragraph] as Paragraph;
  const first = paragraph.units[0] ?? 0;
  const traits = page.traits[first];
  const unit = page.units[first];
  if (!traits || !unit || traits.opens !== null || traits.notice) return Number.NEGATIVE_INFINITY;
  const tail = plainOf(page, above.paragraphs.at(-1), -1);
  const head = plainOf(page, paragraph, 0);
  const quotation = rateQuotation(above.paragraphs.at(-1)?.joined.text ?? '', paragraph.joined.text);
  let rating = joints.bridge(tail, head) + quotation;
  const apart = unit.gap > 0 || unit.pageBreak;
  if (candidate.paragraph > 0 && !apart && rating < 1 && !traits.startsInside) return Number.NEGATIVE_INFINITY;
  if (traits.startsInside) rating += 2;
  else if (/^[的了着们等地]/.test(head)) rating += 1;
  if (traits.opensTime && !/[0-9年月，、]$/.test(tail)) rating -= 1;
  const rest = texts.countFrom(candidate.piece, candidate.paragraph);
  const own = texts.endWidth(open);
  const theirs = texts.startWidth(candidate.piece, candidate.paragraph);
  const before = texts.widthAbove(candidate.piece, candidate.paragraph);
  if (rest > 1 && Math.abs(own - theirs) <= 1.2) rating += before > 0 && Math.abs(own - before) > 1.5 && (unit.gap > 0 || unit.pageBreak) ? 2 : 1;
  else if (Math.abs(own - theirs) > 3 && rest > 2) rating -= 0.8;
  if (candidate.paragraph > 0) rating += apart ? 0.4 : -0.6;
  else if (opensByline(page, pieces[candidate.piece - 1])) rating -= 1;
  else if (isSignedAbove(pieces, candidate.piece)) rating += 1.6;
  else {
    const share = texts.shareOfHead(candidate.piece);
    rating += share < 0 ? 0.6 : share < 0.2 ? 0.3 : candidate.piece - 1 === open + 1 ? 0 : -1;
  }
  if (/^[^。，；：“]{1,5}[。；]|^[^。，；：“]{1,2}，/.test(head)) rating += 0.8;
  // Nothing stands between: only strong signs that another text goes on here may part them.
  if (candidate.piece === open + 1 && candidate.paragraph === 0) rating += 2;
  rating -= distance(pieces, open, candidate.piece);
  // What they say is compared only where it can still decide.
  if (rating < enough - mostShared) return rating;
  const opening = toPlain(paragraph.joined.text.slice(0, 120));
  return rating + Math.min(mostShared, 4 * texts.shareOfEnding(opening, open, 800)) + echoOpen * Math.max(-0.5, Math.min(4, echo.measure(paragraph, candidate.piece, open)));
}

/** True when a text without an end's sign may go on elsewhere: it ends a sentence, is not signed, and is no short item. */
function mayGoOn(page: LabelledPage, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at] as TextPiece;
  const last = piece.paragraphs.at(-1);
  const unit = last?.units.at(-1);
  if (!last || unit === undefined || last.credit || last.box || piece.opens === 'bullet' || piece.opens === 'caption') return false;
  return page.labels[unit] !== 'sign' && pieces[at + 1]?.kind !== 'byline';
}

/** A byline without brackets right above a text opens it. */
function opensByline(page: LabelledPage, piece: Piece | undefined): boolean {
  return piece?.kind === 'byline' && !/^[（【]/.test(page.units[piece.unit]?.plain ?? '');
}

/** A signed text ends right above: this one is no more of it. */
function isSignedAbove(pieces: readonly Piece[], at: number): boolean {
  const above = pieces[at - 1];
  if (above?.kind === 'byline') return true;
  const credit = above?.kind === 'text' ? above.paragraphs.at(-1)?.credit?.credit : undefined;
  return credit !== undefined && !isPictureCredit(credit);
}

/** How much a text that opens like no article goes on with one that ended a sentence: shared names, the same width, no heading of its own. */
function rateClosed(page: LabelledPage, pieces: readonly Piece[], open: number, at: number, echo: Echo, texts: PieceTexts): number {
  const above = pieces[open] as TextPiece;
  const below = pieces[at] as TextPiece;
  const first = below.paragraphs[0]?.units[0] ?? 0;
  const traits = page.traits[first];
  if (below.opens !== null || !traits || traits.opensTime || traits.notice || opensByline(page, pieces[at - 1]) || texts.shareOfHead(at) >= 0.2) return Number.NEGATIVE_INFINITY;
  const width = Math.abs(texts.endWidth(open) - texts.startWidth(at, 0));
  if (width > 2) return Number.NEGATIVE_INFINITY;
  const theirs = texts.opening(at, 300);
  const ours = texts.ending(open, 1500);
  let after = '';
  for (let k = at + 1; k < at + 4 && pieces[k]?.kind === 'head'; k++) { const head = pieces[k]; if (head?.kind === 'head') after += page.units[head.unit]?.plain ?? ''; }
  if (after !== '' && shareOfGrams(after, theirs, 2) > Math.max(0.2, shareOfGrams(after, ours, 2))) return Number.NEGATIVE_INFINITY;
  let rating = width <= 0.8 ? 1 : 0;
  if (!page.traits[above.paragraphs.at(-1)?.units.at(-1) ?? 0]?.full) rating -= 0.4;
  // It stands behind a signed text and under no heading: an orphan.
  if (isSignedAbove(pieces, at)) rating += 1.6;
  rating += Math.min(2, 14 * texts.shareOfEnding(theirs, open, 1500)) + echoClosed * Math.max(0, Math.min(5, echo.measure(below.paragraphs[0] as Paragraph, at, open)));
  return rating - distance(pieces, open, at);
}

interface Link extends Candidate { readonly open: number; readonly rating: number }

/** Places where a piece may go on, among the next few texts, that rate well enough. */
function findContinuations(page: LabelledPage, pieces: readonly Piece[], open: number, joints: Joints, broken: boolean, echo: Echo, read: PieceTexts): Link[] {
  const found: Link[] = [];
  let texts = 0;
  for (let k = open + 1; k < pieces.length && texts < farthest && k < open + 60; k++) {
    const other = pieces[k];
    if (other?.kind !== 'text') continue;
    if (other.opens !== 'bullet') texts++;
    for (let n = 0; n < other.paragraphs.length && n < (broken ? 40 : 1); n++) {
      const rating = broken ? rate(page, pieces, open, { piece: k, paragraph: n }, joints, echo, read) : rateClosed(page, pieces, open, k, echo, read);
      if (rating > (broken ? enough : enoughClosed)) found.push({ open, piece: k, paragraph: n, rating });
    }
  }
  return found;
}

/**
 * Cuts and links pieces of text: in `continues`, a later piece (key) goes on with an earlier one (value). A paragraph
 * inside a piece that belongs to the open text above is cut out with all that follows it.
 */
export function joinColumns(page: LabelledPage, cut: readonly Piece[]): { pieces: Piece[]; continues: Map<number, number> } {
  let joints: Joints | null = null;
  const echo = new Echo(cut);
  const texts = new PieceTexts(page, cut);
  const found: Link[] = [];
  cut.forEach((piece, open) => {
    if (piece.kind !== 'text') return;
    const broken = endsOpen(page, piece);
    if (!broken && !mayGoOn(page, cut, open)) return;
    joints ??= new Joints(page.units);
    found.push(...findContinuations(page, cut, open, joints, broken, echo, texts));
  });
  // The surest links first: a text goes on once, and each place is gone on with once; a piece is cut at most once.
  const links = new Map<number, Link[]>();
  const goesOn = new Set<number>();
  for (const link of found.sort((a, b) => b.rating - a.rating)) {
    const held = links.get(link.piece) ?? [];
    if (goesOn.has(link.open) || held.some((other) => other.paragraph === link.paragraph || (other.paragraph > 0 && link.paragraph > 0))) continue;
    goesOn.add(link.open);
    links.set(link.piece, [...held, link].sort((a, b) => a.paragraph - b.paragraph));
  }
  return cutAtLinks(cut, links);
}

/** The pieces cut where links lead, and the links between the parts. */
function cutAtLinks(cut: readonly Piece[], links: ReadonlyMap<number, readonly Link[]>): { pieces: Piece[]; continues: Map<number, number> } {
  const pieces: Piece[] = [];
  const continues = new Map<number, number>();
  // The part of a piece that a later text goes on with is its last.
  const lastPart = new Map<number, number>();
  cut.forEach((piece, i) => {
    const held = piece.kind === 'text' ? (links.get(i) ?? []) : [];
    if (piece.kind !== 'text' || held.length === 0) pieces.push(piece);
    else {
      const starts = [...new Set([0, ...held.map((link) => link.paragraph)])];
      starts.forEach((start, n) => {
        const link = held.find((other) => other.paragraph === start);
        const open = link ? lastPart.get(link.open) : undefined;
        if (open !== undefined) continues.set(pieces.length, open);
        pieces.push({ kind: 'text', paragraphs: piece.paragraphs.slice(start, starts[n + 1]), opens: link ? null : piece.opens });
      });
    }
    lastPart.set(i, pieces.length - 1);
  });
  return { pieces, continues };
}
