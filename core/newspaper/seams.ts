// Seams: extraction may print a block of one article right behind a block of another, both ending their sentences. Whether a
// paragraph begins such a block is weighed from how it is set, how it opens, what the text above it says and what the page's
// headlines say. Which headline or which earlier text the block belongs to is decided later.
import type { LabelledPage, Paragraph, Piece, TextPiece } from './chunks';
import { toPlain } from './lines';
import { buildRelevance, readGain } from './relevance';
import { firstUnits, lastUnits, widthOf } from './piece-texts';
import type { Relevance } from './relevance';
import { noticeOpening, pointsBack, reportOpening, sceneOpening } from './seam-openings';

/** What speaks for a seam above a paragraph, and against. 1 is about the weight of one good hint; from `least` on it is cut. */
const weights = {
  least: 3,
  /** A notice's signature or date stands above: its text is done. */
  signed: 6,
  /** A form feed; a blank line, where paragraphs do not all stand apart; none. */
  pageBreak: 1.5,
  gap: 2.2,
  tight: -2.5,
  /** No item of the roundup above: set apart from it, or not. */
  belowRoundup: 2,
  insideRoundup: -2,
  /** Opens with a day, 近日, 连日来; with 记者从…获悉, 图为. */
  opensTime: 1,
  opensReport: 1.5,
  /** Opens on a scene, as features do: 走进…, 初冬时节, 夜幕降临. */
  opensScene: 1,
  /** Opens as a notice does. */
  opensNotice: 1.5,
  /** Opens with a name that the text above has introduced, or with a word that points back. */
  pointsBack: -1.5,
  /** A line or less, which is no article. */
  scrap: -1.5,
  /** Another column's width: by an em and a half, by five. */
  narrow: 0.7,
  wide: 1.5,
  /** For each nat that the text above says of the paragraph's opening, and that some headline says of it rather than of any other text. */
  cohesion: -0.5,
  headline: 0.5,
  /** The same, more, for a headline right below a text that has another right above: one of them heads a second text. */
  headlineBelow: 0.4,
};

const leastCohesion = -4;
const mostHeadline = 6;
/** The most that what is said can speak for a seam. */
const mostSaid = weights.cohesion * leastCohesion + (weights.headline + weights.headlineBelow) * mostHeadline;

const longestText = 900;
const longestScrap = 24;
const opening = 80;
const linesLooked = 8;
const leastHead = 4;
/** Blocks above that are looked at. */
const mostAbove = 40;

/** Paragraphs of a piece that no seam parts, from paragraph `from` on. */
interface Block { readonly piece: number; readonly from: number; readonly text: string }

/** True when paragraph `n` may begin another text: the one above is done, and this is no item and no row of a table. */
function mayBegin(page: LabelledPage, piece: TextPiece, n: number): boolean {
  const above = piece.paragraphs[n - 1];
  const here = piece.paragraphs[n];
  const first = here?.units[0];
  const last = above?.units.at(-1);
  if (!above || !here || first === undefined || last === undefined || here.box || above.box || page.labels[first] !== 'para') return false;
  const traits = page.traits[first];
  const ended = page.traits[last];
  return traits !== undefined && (ended?.closed === true || ended?.credited === true || page.labels[last] === 'sign') && !traits.startsInside && !traits.row && traits.opens !== 'bullet';
}

function plainOf(paragraphs: readonly Paragraph[]): string { return toPlain(paragraphs.map(({ joined }) => joined.text).join('').slice(0, longestText)); }

function readBlocks(page: LabelledPage, pieces: readonly Piece[]): Block[] {
  return pieces.flatMap((piece, k) => {
    if (piece.kind !== 'text') return [];
    const at = [0, ...piece.paragraphs.flatMap((_, n) => (n > 0 && mayBegin(page, piece, n) ? [n] : []))];
    return at.map((from, i): Block => ({ piece: k, from, text: plainOf(piece.paragraphs.slice(from, at[i + 1])) }));
  });
}

/** Most paragraphs of the piece stand apart: a blank line tells nothing there. */
function standsApart(page: LabelledPage, piece: TextPiece): boolean {
  const apart = piece.paragraphs.slice(1).filter(({ units }) => (page.units[units[0] ?? 0]?.gap ?? 0) > 0).length;
  return apart > 1 && apart * 2 > piece.paragraphs.length - 1;
}

/** Ems by which the lines above and below a paragraph's first differ; 0 where lines are whole paragraphs. */
function readJump(page: LabelledPage, piece: TextPiece, n: number): number {
  if (page.traits[piece.paragraphs[n]?.units[0] ?? 0]?.whole) return 0;
  return Math.abs(widthOf(page, lastUnits(piece, n, linesLooked)) - widthOf(page, firstUnits(piece, n, linesLooked)));
}

/** How the paragraph is set and how it opens. */
function rateForm(page: LabelledPage, piece: TextPiece, n: number, apart: boolean): number {
  const first = piece.paragraphs[n]?.units[0] ?? 0;
  const traits = page.traits[first];
  const unit = page.units[first];
  if (!traits || !unit) return 0;
  const gap = unit.gap > 0 && !traits.whole && !apart;
  const jump = readJump(page, piece, n);
  let rating = unit.pageBreak ? weights.pageBreak : gap ? weights.gap : weights.tight;
  if (page.labels[piece.paragraphs[n - 1]?.units.at(-1) ?? 0] === 'sign') rating += weights.signed;
  if (piece.opens === 'bullet') rating += unit.gap > 0 ? weights.belowRoundup : weights.insideRoundup;
  if (traits.opensTime) rating += weights.opensTime;
  else if (sceneOpening.test(unit.plain)) rating += weights.opensScene;
  if (reportOpening.test(unit.plain)) rating += weights.opensReport;
  else if (noticeOpening.test(piece.paragraphs[n]?.joined.text.replace(/ /g, '').slice(0, 120) ?? '')) rating += weights.opensNotice;
  return rating + (jump >= 5 ? weights.wide : jump >= 1.5 ? weights.narrow : 0);
}

/** True for a display line below a piece of text, other display lines between or none, that has another above it. */
function isSecondHead(pieces: readonly Piece[], at: number): boolean {
  let text = at - 1;
  while (pieces[text]?.kind === 'head' || pieces[text]?.kind === 'byline') text--;
  return pieces[text]?.kind === 'text' && (pieces[text - 1]?.kind === 'head' || (pieces[text - 1]?.kind === 'byline' && pieces[text - 2]?.kind === 'head'));
}

/**
 * For each block, what it weighs that some headline of the page says of it rather than of any other text around (but of those
 * that follow it without a break); 0 where none does.
 */
function readHeadlines(page: LabelledPage, pieces: readonly Piece[], blocks: readonly Block[], relevance: Relevance): Float64Array {
  const best = new Float64Array(blocks.length);
  let near = 0;
  pieces.forEach((piece, k) => {
    while ((blocks[near]?.piece ?? k) < k) near++;
    const plain = piece.kind === 'head' ? page.units[piece.unit]?.plain ?? '' : '';
    if (plain.length < leastHead) return;
    const { from, gains } = relevance.read(plain, Math.min(near, blocks.length - 1));
    // The greatest gain of a later piece than each block's.
    const later = new Float64Array(gains.length).fill(Number.NEGATIVE_INFINITY);
    for (let i = gains.length - 2; i >= 0; i--) later[i] = blocks[from + i]?.piece === blocks[from + i + 1]?.piece ? later[i + 1] ?? 0 : Math.max(later[i + 1] ?? 0, maxOfPiece(blocks, gains, from, i + 1));
    let earlier = Number.NEGATIVE_INFINITY;
    const above = blocks[near - 1]?.piece;
    const second = isSecondHead(pieces, k);
    gains.forEach((gain, i) => {
      const over = Math.min(mostHeadline, gain, gain - Math.max(earlier, later[i] ?? 0));
      best[from + i] = Math.max(best[from + i] ?? 0, over * (weights.headline + (second && blocks[from + i]?.piece === above ? weights.headlineBelow : 0)));
      earlier = Math.max(earlier, gain);
    });
  });
  return best;
}

/** The greatest gain of the blocks of one piece, from `at` on. */
function maxOfPiece(blocks: readonly Block[], gains: Float64Array, from: number, at: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = at; i < gains.length && blocks[from + i]?.piece === blocks[from + at]?.piece; i++) most = Math.max(most, gains[i] ?? 0);
  return most;
}

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value));

/** The pieces, cut at seams below which a text of its own stands. */
export function cutSeams(page: LabelledPage, pieces: readonly Piece[]): Piece[] {
  const blocks = readBlocks(page, pieces);
  const apart = new Map(pieces.flatMap((piece, k) => (piece.kind === 'text' ? [[k, standsApart(page, piece)] as const] : [])));
  const forms = blocks.map(({ piece: k, from }) => { const piece = pieces[k]; return from > 0 && piece?.kind === 'text' ? rateForm(page, piece, from, apart.get(k) === true) : Number.NEGATIVE_INFINITY; });
  // What is said is asked only where it can still decide: for few paragraphs, on many pages for none.
  const mayCut = (form: number) => form + mostSaid > weights.least;
  if (!forms.some(mayCut)) return [...pieces];
  const relevance = buildRelevance(blocks.map(({ text }) => text));
  const headlines = readHeadlines(page, pieces, blocks, relevance);
  const cuts = new Map<number, number[]>();
  // The first block of the text that the block at hand may go on with.
  let start = 0;
  blocks.forEach((block, at) => {
    const piece = pieces[block.piece];
    if (block.from === 0 || piece?.kind !== 'text') { start = at; return; }
    const form = forms[at] ?? 0;
    if (!mayCut(form)) return;
    const said = relevance.read(block.text.slice(0, opening), at);
    const top = Math.max(start, at - mostAbove);
    const above = blocks.slice(top, at);
    const cohesion = Math.max(...above.map((_, k) => readGain(said, top + k)));
    let rating = form + weights.cohesion * within(leastCohesion, cohesion, 6) + (headlines[at] ?? 0);
    if (pointsBack(block.text, above.map(({ text }) => text))) rating += weights.pointsBack;
    if (block.text.length < longestScrap) rating += weights.scrap;
    if (rating <= weights.least) return;
    cuts.set(block.piece, [...(cuts.get(block.piece) ?? []), block.from]);
    start = at;
  });
  return pieces.flatMap((piece, k): Piece[] => {
    const at = [0, ...(cuts.get(k) ?? [])];
    if (piece.kind !== 'text' || at.length === 1) return [piece];
    return at.map((from, n): TextPiece => ({ kind: 'text', paragraphs: piece.paragraphs.slice(from, at[n + 1]), opens: n === 0 ? piece.opens : page.traits[piece.paragraphs[from]?.units[0] ?? 0]?.opens ?? null }));
  });
}
