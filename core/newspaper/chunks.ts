// Pieces of a page: display lines, bylines, furniture, and chunks of text that one article printed without a break.
// Cuts text where an article visibly opens or ends; which headline goes with which chunk is decided later.
import type { Span } from '../model';
import { findClosingCredit, opensWithDateline, readLead, readLineCredit } from './bylines';
import type { Lead } from './bylines';
import type { Credit } from './credits';
import type { FurnitureReading } from './furniture';
import { joinLines } from './joined';
import type { Joined } from './joined';
import type { Label } from './label-costs';
import type { PageLine } from './lines';
import type { Traits } from './traits';
import type { Unit } from './units';

/** One paragraph: its units and its running text; `box` for an editor's note. */
export interface Paragraph {
  readonly units: readonly number[];
  readonly joined: Joined;
  readonly credit: (Span & { readonly credit: Credit }) | null;
  readonly box: boolean;
}

/** Text without a break; `first`, `last` are indexes of units. */
export interface TextPiece {
  readonly kind: 'text';
  readonly paragraphs: readonly Paragraph[];
  readonly opens: Traits['opens'];
}
export interface LinePiece {
  readonly kind: 'head' | 'byline' | 'furniture';
  readonly unit: number;
  readonly credit: Credit | null;
  readonly furniture: FurnitureReading | null;
}
export type Piece = TextPiece | LinePiece;

/** What later steps look things up in. */
export interface LabelledPage {
  readonly units: readonly Unit[];
  readonly traits: readonly Traits[];
  readonly labels: readonly Label[];
}

/** The credit that closes a paragraph; names that only its surnames part are parted by the last line's break instead: `（王小明` over `李红）`. */
function readCreditOverLines(text: string, lastLine: string): Paragraph['credit'] {
  const credit = findClosingCredit(text);
  const cut = text.length - lastLine.length;
  if (!credit?.credit.glued || cut <= credit.start || !text.endsWith(lastLine)) return credit;
  const parted = findClosingCredit(`${text.slice(0, cut)} ${lastLine}`);
  return parted && parted.start === credit.start && !parted.credit.glued ? { ...credit, credit: parted.credit } : credit;
}

/** The lines of these units, in order. */
export function listLines(page: LabelledPage, units: readonly number[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const unit of units) for (const line of page.units[unit]?.lines ?? []) lines.push(line);
  return lines;
}

const leads = new WeakMap<Paragraph, Lead | null>();

/** How a paragraph opens (readLead), read once: several steps ask. */
export function leadOf(paragraph: Paragraph): Lead | null {
  let lead = leads.get(paragraph);
  if (lead === undefined) leads.set(paragraph, (lead = readLead(paragraph.joined.text)));
  return lead;
}

/** One paragraph of the given units, joined, with the credit that closes it. */
export function readParagraph(page: LabelledPage, units: readonly number[]): Paragraph {
  const joined = joinLines(listLines(page, units));
  const credit = readCreditOverLines(joined.text, page.units[units.at(-1) ?? 0]?.lines.at(-1)?.raw ?? '');
  const opening = credit ? readLead(joined.text) : null;
  return { units, joined, credit: opening && opening.end >= (credit?.end ?? 0) ? null : credit, box: page.traits[units[0] ?? 0]?.opens === 'box' };
}

/** The paragraph a text opens with: the first behind an editor's note. */
export function findOpening(paragraphs: readonly Paragraph[]): Paragraph | undefined {
  return paragraphs.find((paragraph) => !paragraph.box) ?? paragraphs[0];
}

const pictureRoles = new Set<string | null>(['摄', '图']);

/** True when a credit names only photographers. */
export function isPictureCredit(credit: Credit): boolean {
  return credit.names.length > 0 && credit.names.every((name) => pictureRoles.has(name.as));
}

/** Where a caption begins that follows an article without a break: its last paragraphs, set apart, end in a photographer's name. */
function findCaption(page: LabelledPage, paragraphs: readonly Paragraph[], next: Credit | null): number {
  const credit = paragraphs.at(-1)?.credit?.credit ?? next;
  if (!credit || paragraphs.length < 2 || !credit.names.some((name) => pictureRoles.has(name.as))) return -1;
  const picture = isPictureCredit(credit);
  let size = 0;
  for (let k = paragraphs.length - 1; k > 0; k--) {
    size += paragraphs[k]?.joined.text.length ?? 0;
    const unit = paragraphs[k]?.units[0] ?? 0;
    if (size > (picture ? 260 : 110)) return -1;
    if ((picture && (page.units[unit]?.gap ?? 0) > 0) || page.traits[unit]?.opensTime) return k;
  }
  return -1;
}

/** True when the units so far are only an article's opening: `本报讯（记者 向敏）`. */
function isOpening(page: LabelledPage, units: readonly number[]): boolean {
  if (units.length === 0 || units.length > 3 || page.traits[units[0] ?? 0]?.opens !== 'dateline') return false;
  const { text } = joinLines(listLines(page, units));
  return text.length < 120 && (readLead(text)?.end ?? 0) >= text.length;
}

/** The paragraph above ends inside a sentence, and the one below is set apart or opens a report: a column was cut there. */
function breaksOff(page: LabelledPage, last: Paragraph, below: number): boolean {
  const unit = last.units.at(-1) ?? 0;
  const traits = page.traits[unit];
  if (!traits || traits.closed || traits.credited || page.labels[unit] === 'sign' || page.units[unit]?.plain.endsWith('：')) return false;
  const next = page.traits[below];
  // Rows of a table end no sentence.
  if (traits.row || next?.row) return false;
  return page.labels[below] === 'para' && !page.traits[below]?.inNotice && ((page.units[below]?.gap ?? 0) > 0 || next?.opensTime === true);
}

const longestRow = 45;

/** The next row of the table whose row the paragraph above is: rows that begin with a day and hold no sentence are no reports. */
function isNextRow(page: LabelledPage, last: Paragraph, below: number): boolean {
  const plain = page.units[below]?.plain ?? '';
  if (page.traits[last.units[0] ?? 0]?.row) return page.traits[below]?.row === true || opensByDate(plain);
  const { text } = last.joined;
  return text.length <= longestRow && !/[。！？]/.test(text + plain) && opensByDate(text.trimStart()) && opensByDate(plain);
}

/** Median width of up to three lines from `from` on, in the given direction. */
function widthAt(page: LabelledPage, from: number, step: 1 | -1): number {
  const widths: number[] = [];
  for (let k = from; widths.length < 3 && (page.labels[k] === 'cont' || page.labels[k] === 'para'); k += step) widths.push(page.units[k]?.em ?? 0);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

/** A blank line, or a form feed, inside a sentence, and not inside a word or a credit. */
function isApart(page: LabelledPage, at: number): boolean {
  const unit = page.units[at];
  const above = page.traits[at - 1];
  if (!unit || !above || page.labels[at] !== 'cont' || (unit.gap <= 0 && !unit.pageBreak) || above.closed || above.credited || page.traits[at]?.goesOn || page.traits[at]?.endsCredit) return false;
  return page.labels[at - 1] === 'cont' || page.labels[at - 1] === 'para';
}

/** Of the lines of paragraphs, the share from which on blank lines inside sentences tell nothing. */
const mostApart = 0.04;

/** Lines at which two columns may meet inside a sentence (columns.ts decides): set apart, and, where many are, of another width from there on. */
function findSeams(page: LabelledPage): ReadonlySet<number> {
  const apart: number[] = [];
  for (let i = 0; i < page.labels.length; i++) if (isApart(page, i)) apart.push(i);
  const rare = apart.length <= Math.max(2, page.labels.filter((label) => label === 'cont').length * mostApart);
  return new Set(rare ? apart : apart.filter((i) => Math.abs(widthAt(page, i - 1, -1) - widthAt(page, i, 1)) >= 0.9));
}

/** Opens with a day, or with a dateline: what two reports printed one under the other both do. */
function opensByDate(plain: string): boolean {
  return /^(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日/.test(plain) || opensWithDateline(plain);
}

/** Cuts the labelled units into pieces, in the page's order. */
export function cutPieces(page: LabelledPage): Piece[] {
  const pieces: Piece[] = [];
  const seams = findSeams(page);
  let paragraphs: Paragraph[] = [];
  let run: number[] = [];
  const endParagraph = () => { if (run.length > 0) paragraphs.push(readParagraph(page, run)); run = []; };
  const push = (part: readonly Paragraph[]) => {
    // Behind an editor's note the text itself opens.
    const unit = findOpening(part)?.units[0];
    if (unit !== undefined) pieces.push({ kind: 'text', paragraphs: part, opens: page.traits[unit]?.opens ?? null });
  };
  const endText = (next: Credit | null) => {
    endParagraph();
    const cut = findCaption(page, paragraphs, next);
    if (cut > 0) push(paragraphs.slice(0, cut));
    push(cut > 0 ? paragraphs.slice(cut) : paragraphs);
    paragraphs = [];
  };
  page.labels.forEach((label, i) => {
    const traits = page.traits[i] as Traits;
    const unit = page.units[i] as Unit;
    if (seams.has(i)) endText(null);
    // What cannot open a sentence stands below a sentence's end: another column begins.
    if (label === 'cont' && traits.startsInside && page.traits[i - 1]?.closed && run.length > 0) { endParagraph(); run.push(i); return; }
    if (label === 'cont' || (label === 'para' && traits.opens === null && isOpening(page, run))) { run.push(i); return; }
    if (label === 'para' || label === 'sign') {
      endParagraph();
      const last = paragraphs.at(-1);
      if (last && label === 'para' && !isNextRow(page, last, i) && !paragraphs.every((paragraph) => paragraph.box) && ((traits.opens !== null && traits.opens !== 'box') || last.credit || breaksOff(page, last, i) || (unit.gap > 0 && opensByDate(unit.plain) && opensByDate(page.units[paragraphs[0]?.units[0] ?? 0]?.plain ?? '')))) endText(null);
      run.push(i);
      return;
    }
    const credit = label === 'byline' ? readLineCredit(unit.lines[0]?.raw ?? '') : null;
    endText(credit);
    pieces.push({ kind: label === 'furn' ? 'furniture' : label, unit: i, credit, furniture: traits.furniture });
  });
  endText(null);
  return pieces;
}
