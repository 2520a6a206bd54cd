// Whether a paragraph goes on with a text that stands earlier on the page: what is seen of both, as numbers, and what each
// weighs. The weights (continuation-weights.ts) are learned from our own pages, as they are printed and cut and printed anew:
// `npm run train:columns`, see tests/train/README.md.
import { isPictureCredit } from './chunks';
import type { LabelledPage, Paragraph, Piece, TextPiece } from './chunks';
import { closedWeights, openWeights } from './continuation-weights';
import type { Echo } from './echo';
import type { Joints } from './joints';
import type { PieceTexts } from './piece-texts';
import { noticeOpening, pointsBack, reportOpening } from './seam-openings';
import { isWord } from './word-bridge';

/** A paragraph of a piece, by index. */
export interface Candidate { readonly piece: number; readonly paragraph: number }

/** What is seen of a text's end and of a paragraph, each 0 or 1 but where it says more. */
interface Signs {
  readonly always: number;
  /** The word across the cut is one of the language, of the page. */
  readonly word: number;
  readonly pair: number;
  /** A quotation, a title, a bracket is open above and shut below; is left open; is shut without being open. */
  readonly shuts: number;
  readonly leftOpen: number;
  readonly shutsNothing: number;
  /** 的, 了 …; a sentence ends after a few characters. */
  readonly suffix: number;
  readonly earlyEnd: number;
  /** Begins with what cannot begin a sentence. */
  readonly startsInside: number;
  readonly opensTime: number;
  readonly opensReport: number;
  readonly pointsBack: number;
  /** Nothing stands between. */
  readonly adjacent: number;
  /** Stands inside a piece; and a blank line above it. */
  readonly inner: number;
  readonly innerApart: number;
  readonly sameWidth: number;
  readonly otherWidth: number;
  /** Right below a display line; the share of it that the paragraph says (0–0.5); below no line of any kind. */
  readonly headAbove: number;
  readonly headShare: number;
  /** The share of it that the text which breaks off says. */
  readonly headOpen: number;
  readonly headless: number;
  /** The same, by the share of the page's texts that stand right below a display line. */
  readonly orphan: number;
  /** Right below a signed text; below a byline that opens it. */
  readonly signedAbove: number;
  readonly bylineAbove: number;
  /** Read as a further line of a paragraph. */
  readonly goesOn: number;
  /** Root of the number of texts between, at most 2. */
  readonly distance: number;
  /** Of a page whose paragraphs are indented. */
  readonly indented: number;
  readonly unindented: number;
  /** One figure across the cut; an amount is due. */
  readonly digits: number;
  readonly money: number;
  /** The text right above the paragraph ends inside a sentence too. */
  readonly aboveOpen: number;
  /** The text's last line fills its column; ends with what cannot end a sentence, with a colon; a blank line stands below it. */
  readonly tailFull: number;
  readonly endWord: number;
  readonly marked: number;
  readonly gapBelow: number;
  readonly long: number;
  /** A picture's caption: its photographer signs it. */
  readonly picture: number;
}

/** What is said, 0 where it is not asked. */
interface Said {
  /** Nats that the text gains from the paragraph's opening over any other text. */
  readonly margin: number;
  /** Triples (shared-triples.ts) that the paragraph and what follows it share with this text alone, and over other texts: logarithms. */
  readonly shared: number;
  readonly sharedMargin: number;
}

/** What is seen and said, each by its name; a sign that is not named weighs nothing. */
export type Weights = Readonly<Partial<Record<keyof Signs | keyof Said, number>>>;

/** From which rating a paragraph is taken to go on: a text that breaks off goes on somewhere, one that ends a sentence seldom. */
const least = { open: -1, closed: 0.5 };

/** What the page says of all its pieces, read once. */
export interface Reading { readonly page: LabelledPage; readonly pieces: readonly Piece[]; readonly joints: Joints; readonly echo: Echo; readonly texts: PieceTexts; /** Its paragraphs are indented, other lines are not. */ readonly indents: boolean; /** Share of its texts that stand right below a display line. */ readonly headed: number }

const pairsOfMarks = [['“', '”'], ['《', '》'], ['（', '）']] as const;

/** A quotation, a book title or a bracket across the cut. A quotation may run on for long. */
function readMarks(above: string, below: string): Pick<Signs, 'shuts' | 'leftOpen' | 'shutsNothing'> {
  const tail = above.slice(-200);
  const opening = below.slice(0, 120);
  for (const [mark, close] of pairsOfMarks) {
    const left = tail.lastIndexOf(mark) > tail.lastIndexOf(close);
    const shut = opening.indexOf(close);
    const shuts = shut >= 0 && (opening.indexOf(mark) < 0 || opening.indexOf(mark) > shut);
    if (left) return { shuts: shuts ? 1 : 0, leftOpen: shuts ? 0 : mark === '“' ? 0.4 : 1, shutsNothing: 0 };
    if (shuts) return { shuts: 0, leftOpen: 0, shutsNothing: 1 };
  }
  return { shuts: 0, leftOpen: 0, shutsNothing: 0 };
}

/** Ends with what something must follow: a comma, a particle, a preposition, a word that counts or points. */
const unfinished = /(?:[，、；和与及或的在对为将把被从向由让使给以于至并也还又更最各该每其已正]|不少|许多|很多|众多|不仅|不但|因为|由于|通过|根据|按照|以及|并且|而且|为了|关于|随着|经过|如果|虽然|只有|只要|尤其|特别|其中)$/;

/** A sentence ends in its first characters, or a phrase in its first two. */
const earlyEnd = /^[^。，；：“]{1,5}[。；]|^[^。，；：“]{1,2}，/;

const one = (holds: boolean): number => (holds ? 1 : 0);

function endsOpen(page: LabelledPage, unit: number | undefined): boolean {
  const traits = unit === undefined ? undefined : page.traits[unit];
  return traits !== undefined && !traits.closed && !traits.credited;
}

/** True for a byline, and for a text that ends in a credit that is no picture's. */
function isSigned(piece: Piece | undefined): boolean {
  const credit = piece?.kind === 'text' ? piece.paragraphs.at(-1)?.credit?.credit : undefined;
  return piece?.kind === 'byline' || (credit !== undefined && !isPictureCredit(credit));
}

/** Characters of the longest caption. */
const longestCaption = 300;

/** True for a short text that a photographer signs, in it or on the line below. */
function isPicture({ paragraphs }: TextPiece, below: Piece | undefined): boolean {
  const credit = paragraphs.at(-1)?.credit?.credit ?? (below?.kind === 'byline' ? below.credit : null);
  return credit?.names.some(({ as }) => as === '摄' || as === '图') === true && paragraphs.length <= 2 && paragraphs.reduce((sum, { joined }) => sum + joined.text.length, 0) <= longestCaption;
}

/** Texts between two pieces; items of roundups count for nothing. */
function countBetween(pieces: readonly Piece[], from: number, to: number): number {
  let texts = 0;
  for (let k = from + 1; k < to; k++) { const piece = pieces[k]; if (piece?.kind === 'text' && piece.opens !== 'bullet') texts++; }
  return texts;
}

/** Reads the signs of form, or null where the paragraph opens a text of its own. */
function readSigns({ page, pieces, joints, texts, indents, headed }: Reading, from: number, { piece, paragraph: n }: Candidate): Signs | null {
  const below = pieces[piece] as TextPiece;
  const paragraph = below.paragraphs[n] as Paragraph;
  const first = paragraph.units[0] ?? 0;
  const [unit, traits] = [page.units[first], page.traits[first]];
  const last = (pieces[from] as TextPiece).paragraphs.at(-1) as Paragraph;
  const end = last.units.at(-1) ?? 0;
  if (!unit || !traits || traits.opens !== null || traits.notice) return null;
  const [tail, head] = [page.units[end]?.plain ?? '', unit.plain];
  const pair = tail.slice(-1) + head.slice(0, 1);
  const apart = unit.gap > 0 || unit.pageBreak;
  const [word, bridged, ends] = [isWord(pair), joints.hold(pair), earlyEnd.test(head)];
  if (n > 0 && !apart && !word && !bridged && !ends && !traits.startsInside) return null;
  const opening = paragraph.joined.text.replace(/ /g, '');
  const [own, theirs, rest] = [texts.endWidth(from), texts.startWidth(piece, n), texts.countFrom(piece, n)];
  const up = n > 0 ? undefined : pieces[piece - 1];
  const opened = up?.kind === 'byline' && !/^[（【]/.test(page.units[up.unit]?.plain ?? '');
  const aboveUnit = n > 0 ? below.paragraphs[n - 1]?.units.at(-1) : up?.kind === 'text' ? up.paragraphs.at(-1)?.units.at(-1) : undefined;
  return {
    always: 1, word: one(word), pair: one(bridged), ...readMarks(last.joined.text, paragraph.joined.text),
    suffix: one(/^[的了着们等地]/.test(head)), earlyEnd: one(ends), startsInside: one(traits.startsInside),
    opensTime: one(traits.opensTime && !/[0-9年月，、]$/.test(tail)), opensReport: one(reportOpening.test(head) || noticeOpening.test(opening.slice(0, 120))), pointsBack: one(pointsBack(opening, [])),
    adjacent: one(n === 0 && piece === from + 1), inner: one(n > 0), innerApart: one(n > 0 && apart),
    sameWidth: one(Math.abs(own - theirs) <= 1.2 && rest > 1), otherWidth: one(Math.abs(own - theirs) > 3 && rest > 2),
    headAbove: one(up?.kind === 'head'), headShare: n > 0 ? 0 : Math.max(0, Math.min(0.5, texts.shareOfHead(piece))), headOpen: n > 0 ? 0 : Math.max(0, Math.min(0.5, texts.shareOfHead(piece, from))), headless: one(n === 0 && up?.kind !== 'head' && !opened), orphan: n === 0 && up?.kind !== 'head' && !opened ? headed : 0, signedAbove: one(n === 0 && isSigned(up) && !opened), bylineAbove: one(opened), goesOn: one(page.labels[first] === 'cont'),
    distance: Math.sqrt(Math.min(4, countBetween(pieces, from, piece))), indented: one(indents && unit.indent >= 1), unindented: one(indents && unit.indent < 1),
    digits: one(/[0-9]$/.test(tail) && /^[0-9年月日余多万亿.%个名户项家人次件天岁公里米亩吨元头只株座条台辆届期]/.test(head)), money: one(/(?:投资|资金|完成|到|达|约|近|共|万|亿|额|入|出|供|积|第|计|产|有)$/.test(tail) && /^[0-9]/.test(head)),
    aboveOpen: one(endsOpen(page, aboveUnit)), tailFull: one(page.traits[end]?.full === true), endWord: one(unfinished.test(tail.slice(-2))), marked: one(/[：；]$/.test(tail)), gapBelow: one((page.units[end + 1]?.gap ?? 1) > 0), long: one(opening.length > 60), picture: one(n === 0 && isPicture(below, pieces[piece + 1])),
  };
}

/** Reads what is said. */
function readSaid({ pieces, echo, texts }: Reading, from: number, { piece, paragraph: n }: Candidate): Said {
  const paragraph = (pieces[piece] as TextPiece).paragraphs[n] as Paragraph;
  const { ours, others } = texts.countShared(piece, n, from);
  return { margin: Math.max(-4, Math.min(6, echo.measureOver(paragraph, piece, from))), shared: Math.min(3, Math.log1p(ours)), sharedMargin: Math.max(-3, Math.min(3, Math.log1p(ours) - Math.log1p(others))) };
}

/** All that is seen and said of a paragraph that may go on with the text of piece `from`, by name; null where it opens a text of its own. */
export function readEvidence(reading: Reading, from: number, candidate: Candidate): Weights | null {
  const signs = readSigns(reading, from, candidate);
  return signs === null ? null : { ...signs, ...readSaid(reading, from, candidate) };
}

/** The least rating of two parts of a sentence that only a blank line parts. */
const printedAsOne = 1.5;

/** The most that what is said may add. */
const mostSaid = 6;

/**
 * Logarithm of the odds that a paragraph goes on with the text of piece `from`, less what is asked of such a text: above 0 it
 * does. `broken`: that text ends inside a sentence. Minus infinity where it does not come into question.
 */
export function rateContinuation(reading: Reading, from: number, candidate: Candidate, broken: boolean): number {
  const signs = readSigns(reading, from, candidate);
  if (signs === null) return Number.NEGATIVE_INFINITY;
  const weights = broken ? openWeights : closedWeights;
  const weigh = (seen: Signs | Said) => { let sum = 0; for (const sign in seen) sum += (weights[sign as keyof Weights] ?? 0) * seen[sign as keyof typeof seen]; return sum; };
  const rating = weigh(signs) - (broken ? least.open : least.closed);
  // What they say is compared only where it can still decide.
  const all = rating < -mostSaid ? rating : rating + weigh(readSaid(reading, from, candidate));
  // Printed as one text: it is one unless either part goes better with another.
  return broken && signs.adjacent === 1 && signs.opensTime + signs.opensReport === 0 ? Math.max(all, printedAsOne) : all;
}
