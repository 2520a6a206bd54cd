// Bodies: the text of one article each, from one chunk or several. Items of a roundup are one body when only the last
// of them is signed, or under a rubric no more than half of them, and a body each when each is.
import { joinColumns } from './columns';
import { bulletMarks } from '../gazetteer/newspaper/headline-words';
import { briefRubrics } from '../gazetteer/newspaper/section-words';
import { endsWithWord, listWords } from '../text/lexicon';
import { isSectionName } from './furniture';
import { readParagraph } from './chunks';
import { cutGathered } from './gathered';
import { cutSeams } from './seams';
import type { LabelledPage, LinePiece, Paragraph, Piece, TextPiece } from './chunks';

/** The text of one article. */
export interface Body {
  readonly paragraphs: Paragraph[];
  readonly opens: TextPiece['opens'];
  /** Items of a roundup merged into it. */
  readonly items: number;
}

/** A place in the page's order: a part of a body (its first or a later one) or a line. */
export type Slot =
  | { readonly kind: 'text'; readonly body: number; readonly first: boolean; readonly units: readonly number[] }
  | LinePiece;

function isSigned(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'text') return false;
  if (piece.paragraphs.at(-1)?.credit) return true;
  return pieces[at + 1]?.kind === 'byline';
}

/** Items of a roundup that run on in one paragraph, each behind its mark: `△市…开展培训。△市…`; 0 when there is but one. */
function countItems(piece: TextPiece): number {
  if (piece.opens !== 'bullet') return 0;
  const first = piece.paragraphs[0]?.joined.text ?? '';
  const mark = first.trimStart().charAt(0);
  if (!bulletMarks.includes(mark)) return 0;
  const items = first.split(mark).length - 1;
  return items > 1 ? items : 0;
}

/** A display line that is no rubric. */
function isHeaded(page: LabelledPage, piece: Piece | undefined): boolean {
  return piece?.kind === 'head' && !isSectionName(page.units[piece.unit]?.plain ?? '');
}

/** So many items in a row that nobody signs are one roundup, wherever its rubric stands. */
const leastItems = 3;

const rubrics = listWords(briefRubrics);

/** The name of a column of briefs: `乡镇短波`, `简讯`. */
function isBriefRubric(page: LabelledPage, piece: Piece | undefined): boolean {
  const plain = piece === undefined || piece.kind === 'text' || piece.kind === 'byline' ? '' : (page.units[piece.unit]?.plain ?? '');
  return plain.length <= 9 && (isSectionName(plain) || endsWithWord(rubrics, plain));
}

/** Ends of runs of bulleted pieces (nothing between but furniture and bylines) that are one roundup: first piece → last. */
function findRoundups(page: LabelledPage, pieces: readonly Piece[]): Map<number, number> {
  const roundups = new Map<number, number>();
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'text' || piece.opens !== 'bullet') continue;
    let last = i;
    const items = [i];
    for (let k = i + 1; k < pieces.length; k++) {
      const next = pieces[k];
      if (next?.kind === 'head') break;
      if (next?.kind !== 'text') continue;
      if (next.opens !== 'bullet') break;
      items.push(k);
      last = k;
    }
    const signed = items.slice(0, -1).filter((k) => isSigned(pieces, k)).length;
    // One credit for all, a display line or a rubric of briefs over all, makes them one text; items without any are a text each.
    const named = isHeaded(page, pieces[i - 1]) || isBriefRubric(page, pieces[i - 1]);
    const shared = isSigned(pieces, last) || named || (signed === 0 && items.length >= leastItems);
    // Under a rubric of briefs a reader sees one column, though this item or that has a name behind it.
    const few = signed < (items.length - 1) / 2 || (named && items.length >= leastItems && signed + Number(isSigned(pieces, last)) <= items.length / 2);
    if (items.length > 1 && few && shared) roundups.set(i, last);
    i = last;
  }
  return roundups;
}

/** The text that an editor's note stands behind, with no display line between; undefined when there is none. */
function findNoted(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'text' || piece.opens !== 'box') return undefined;
  const above = pieces[at - 1]?.kind === 'byline' ? at - 2 : at - 1;
  return pieces[above]?.kind === 'text' ? above : undefined;
}

/** Joins pieces of text into bodies, and gives the page's order as slots. */
export function readBodies(page: LabelledPage, cut: readonly Piece[]): { bodies: Body[]; slots: Slot[] } {
  const { pieces, continues } = joinColumns(page, cutSeams(page, cutGathered(page, cut)));
  const roundups = findRoundups(page, pieces);
  const bodies: Body[] = [];
  const slots: Slot[] = [];
  const bodyOf = new Map<number, number>();
  let roundupEnd = -1;
  let roundup = -1;
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'text') { slots.push(piece); return; }
    const units = piece.paragraphs.flatMap((paragraph) => paragraph.units);
    const before = continues.get(i) ?? findNoted(pieces, i);
    const held = before === undefined ? undefined : bodyOf.get(before);
    const body = held === undefined ? undefined : bodies[held];
    if (held !== undefined && body) {
      const last = body.paragraphs.at(-1);
      const first = piece.paragraphs[0];
      if (last && first && !page.traits[last.units.at(-1) ?? 0]?.closed) body.paragraphs.splice(-1, 1, readParagraph(page, [...last.units, ...first.units]), ...piece.paragraphs.slice(1));
      else body.paragraphs.push(...piece.paragraphs);
      bodyOf.set(i, held);
      slots.push({ kind: 'text', body: held, first: false, units });
      return;
    }
    const open = bodies[roundup];
    if (i <= roundupEnd && open) {
      open.paragraphs.push(...piece.paragraphs);
      bodyOf.set(i, roundup);
      slots.push({ kind: 'text', body: roundup, first: false, units });
      return;
    }
    const end = roundups.get(i);
    if (end !== undefined) { roundupEnd = end; roundup = bodies.length; }
    const items = end === undefined ? countItems(piece) : pieces.slice(i, end + 1).filter((other) => other.kind === 'text').length;
    bodyOf.set(i, bodies.length);
    slots.push({ kind: 'text', body: bodies.length, first: true, units });
    bodies.push({ paragraphs: [...piece.paragraphs], opens: piece.opens, items });
  });
  return { bodies, slots };
}
