// Columns: extraction may put a piece of another article between two columns of one. Each text that may go on is held against
// the paragraphs below that may go on with it (continuation.ts), and the links that together are likeliest are chosen.
import type { LabelledPage, Piece, TextPiece } from './chunks';
import { rateContinuation } from './continuation';
import type { Candidate, Reading } from './continuation';
import { Echo } from './echo';
import { Joints } from './joints';
import { PieceTexts } from './piece-texts';

/** Texts below that are looked at, pieces, paragraphs of each. */
const farthest = 10;
const farthestPieces = 60;
const mostParagraphs = 40;

/** True when the piece's last sentence is not ended; null when the piece is done: signed, a notice's signature, an item. */
function breaksOff(page: LabelledPage, pieces: readonly Piece[], at: number): boolean | null {
  const piece = pieces[at] as TextPiece;
  const last = piece.paragraphs.at(-1);
  const end = last?.units.at(-1);
  const traits = end === undefined ? undefined : page.traits[end];
  if (!last || end === undefined || !traits || last.credit || last.box || traits.credited || page.labels[end] === 'sign') return null;
  if (traits.closed) return piece.opens === 'bullet' || piece.opens === 'caption' || pieces[at + 1]?.kind === 'byline' ? null : false;
  const plain = page.units[end]?.plain ?? '';
  return plain.length > 1 && !/[：）]$/.test(plain) && (last.units.length > 1 || last.joined.text.length > 30 || traits.commas + traits.stops > 0) ? true : null;
}

/** A text, by its piece, and a paragraph that may go on with it; `broken`: the text ends inside a sentence. */
export interface Pair extends Candidate { readonly open: number; readonly broken: boolean }
interface Link extends Candidate { readonly open: number; readonly rating: number }

/** Places where a piece may go on, among the next few texts. A text that ended a sentence goes on only where a piece begins. */
function* listPlaces(pieces: readonly Piece[], open: number, broken: boolean): Generator<Pair> {
  let texts = 0;
  for (let k = open + 1; k < pieces.length && texts < farthest && k < open + farthestPieces; k++) {
    const other = pieces[k];
    if (other?.kind !== 'text') continue;
    if (other.opens !== 'bullet') texts++;
    for (let n = 0; n < other.paragraphs.length && n < (broken ? mostParagraphs : 1); n++) yield { open, piece: k, paragraph: n, broken };
  }
}

/** All texts of a page that may go on, in order, each with the places where it may. */
export function* listPairs({ page, pieces }: Reading): Generator<Pair> {
  for (let open = 0; open < pieces.length; open++) {
    const broken = pieces[open]?.kind === 'text' ? breaksOff(page, pieces, open) : null;
    if (broken !== null) yield* listPlaces(pieces, open, broken);
  }
}

/** True when paragraphs are indented and other lines are not. */
function readIndents({ units, labels }: LabelledPage): boolean {
  const share = (label: 'para' | 'cont') => { const all = units.filter((_, i) => labels[i] === label); return all.filter(({ indent }) => indent >= 1).length / Math.max(1, all.length); };
  return share('para') > 0.4 && share('cont') < 0.3;
}

/** Share of the texts that stand right below a display line or its byline; items of roundups left out. */
function readHeaded(pieces: readonly Piece[]): number {
  const texts = pieces.flatMap((piece, k) => (piece.kind === 'text' && piece.opens !== 'bullet' ? [k] : []));
  return texts.filter((k) => pieces[k - 1]?.kind === 'head' || (pieces[k - 1]?.kind === 'byline' && pieces[k - 2]?.kind === 'head')).length / Math.max(1, texts.length);
}

const placeOf = ({ piece, paragraph }: Candidate): string => `${piece}:${paragraph}`;

/** The links that together rate most: the surest first, then exchanged where two others in the place of two rate more. */
function chooseLinks(found: readonly Link[]): Link[] {
  const byOpen = new Map<number, Link>();
  const byPlace = new Map<string, Link>();
  const options = new Map<number, Link[]>();
  const put = (link: Link) => { byOpen.set(link.open, link); byPlace.set(placeOf(link), link); };
  const drop = (link: Link | undefined) => { if (link) { byOpen.delete(link.open); byPlace.delete(placeOf(link)); } };
  const ordered = [...found].sort((a, b) => b.rating - a.rating);
  for (const link of ordered) {
    options.set(link.open, [...(options.get(link.open) ?? []), link]);
    if (!byOpen.has(link.open) && !byPlace.has(placeOf(link))) put(link);
  }
  for (const link of ordered) {
    const held = byOpen.get(link.open);
    const rival = byPlace.get(placeOf(link));
    if (!rival || rival.open === link.open) continue;
    const other = options.get(rival.open)?.find((option) => { const taken = byPlace.get(placeOf(option)); return placeOf(option) !== placeOf(link) && (!taken || taken === held); });
    if (link.rating + (other?.rating ?? 0) <= rival.rating + (held?.rating ?? 0)) continue;
    drop(held);
    drop(rival);
    put(link);
    if (other) put(other);
  }
  return [...byOpen.values()];
}

/** What the page says of its pieces. */
export function readColumns(page: LabelledPage, pieces: readonly Piece[]): Reading {
  return { page, pieces, joints: new Joints(page.units), echo: new Echo(pieces), texts: new PieceTexts(page, pieces), indents: readIndents(page), headed: readHeaded(pieces) };
}

/**
 * Cuts and links pieces of text: in `continues`, a later piece (key) goes on with an earlier one (value). A paragraph
 * inside a piece that belongs to the open text above is cut out with all that follows it.
 */
export function joinColumns(page: LabelledPage, cut: readonly Piece[]): { pieces: Piece[]; continues: Map<number, number> } {
  const reading = readColumns(page, cut);
  const found: Link[] = [];
  for (const { open, piece, paragraph, broken } of listPairs(reading)) {
    const rating = rateContinuation(reading, open, { piece, paragraph }, broken);
    if (rating > 0) found.push({ open, piece, paragraph, rating });
  }
  const links = new Map<number, Link[]>();
  for (const link of chooseLinks(found)) links.set(link.piece, [...(links.get(link.piece) ?? []), link].sort((a, b) => a.paragraph - b.paragraph));
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
