// Drafts: each body with its display lines and bylines, and the lines that are left over as furniture.
import type { BylineName, FurnitureKind } from '../model';
import { findDivisions } from '../gazetteer/divisions';
import { briefRubrics } from '../gazetteer/newspaper/section-words';
import { endsWithWord, listWords } from '../text/lexicon';
import { readLead } from './bylines';
import type { Body, Slot } from './bodies';
import { findOpening, isPictureCredit } from './chunks';
import type { LabelledPage } from './chunks';
import { isSectionName } from './furniture';
import { matchHeadlines } from './headline-match';
import { salutesEditor } from './notice-lines';
import { isLetterRubric, isOpinionColumn } from './title-forms';

/** One article before its text is composed; lines are indexes of units in the page's order. */
export interface Draft {
  readonly body: Body;
  readonly heads: readonly number[];
  /** Display lines printed inside the body's text. */
  readonly inside: ReadonlySet<number>;
  readonly bylines: readonly { readonly unit: number; readonly names: readonly BylineName[] }[];
  readonly section: string | null;
  /** Stands under a rubric of pictures. */
  readonly pictured: boolean;
}
export interface Leftover { readonly unit: number; readonly what: FurnitureKind }

/** What stands next to each slot, furniture left out: its kind, and the body it belongs to (−1 none). */
interface Neighbour { readonly kind: Slot['kind']; readonly body: number; /** A text that ends inside a sentence: no byline closes it. */ readonly open: boolean }

function endsOpen(page: LabelledPage, units: readonly number[]): boolean {
  const last = units.at(-1);
  const traits = last === undefined ? undefined : page.traits[last];
  return traits !== undefined && last !== undefined && !traits.closed && !traits.credited && page.labels[last] !== 'sign';
}

/** Body of a byline between two neighbours: the text it closes, unless that is signed and the text below opens bare. */
function findBylineBody(above: Neighbour | null, below: Neighbour | null, bodies: readonly Body[], names: readonly BylineName[]): number {
  const next = below?.kind === 'text' ? below.body : -1;
  if (!above) return next;
  if (above.kind !== 'text') return above.body >= 0 ? above.body : next;
  if (above.open && next >= 0) return next;
  const body = bodies[above.body];
  // Behind a picture's caption the reporters sign the text above it.
  const caption = body !== undefined && body.paragraphs.length === 1 && body.paragraphs[0]?.credit && isPictureCredit(body.paragraphs[0].credit.credit);
  if (caption && above.body > 0 && !bodies[above.body - 1]?.paragraphs.at(-1)?.credit && names.some((name) => name.as === '记者' || name.as === '通讯员')) return above.body - 1;
  const signed = body?.paragraphs.at(-1)?.credit ?? (readLead(findOpening(body?.paragraphs ?? [])?.joined.text ?? '')?.names.length ? true : null);
  return signed && next >= 0 && next !== above.body && bodies[next]?.opens === null ? next : above.body;
}

/** Heads that may stand together over one text. */
const mostSections = 5;

function opensLetter(page: LabelledPage, slot: Slot | undefined): boolean {
  return slot?.kind === 'text' && salutesEditor(page.units[slot.units[0] ?? 0]?.plain ?? '');
}

/** A rubric beside a roundup, or over a letter without a title, may be its headline. */
function isRoundupRubric(page: LabelledPage, bodies: readonly Body[], slots: readonly Slot[], at: number): boolean {
  const slot = slots[at];
  const plain = slot?.kind === 'furniture' ? (page.units[slot.unit]?.plain ?? '') : '';
  const below = slots[at + 1];
  if (isLetterRubric(plain)) return opensLetter(page, below);
  if (!rubric(plain)) return isSectionName(plain) && plain.length <= 8 && below?.kind === 'text' && (bodies[below.body]?.items ?? 0) > 1;
  return [slots[at + 1], slots[at - 1], slots[at - 1]?.kind === 'byline' ? slots[at - 2] : undefined].some((near) => near?.kind === 'text' && (bodies[near.body]?.items ?? 0) > 1);
}

/** The one rubric of briefs that stands over nothing, when one roundup has no headline: unit of the line and the body. */
function findLooseRubric(page: LabelledPage, bodies: readonly Body[], slots: readonly Slot[], match: ReadonlyMap<number, number>): readonly [number, number] | null {
  const headed = new Set(match.values());
  const bare = bodies.flatMap((body, i) => (body.items > 1 && !headed.has(i) ? [i] : []));
  const loose = slots.flatMap((slot) => (slot.kind === 'furniture' && rubric(page.units[slot.unit]?.plain ?? '') && (page.units[slot.unit]?.plain.length ?? 0) <= 9 ? [slot.unit] : []));
  const [unit] = loose;
  const [body] = bare;
  return loose.length === 1 && bare.length === 1 && unit !== undefined && body !== undefined ? [unit, body] : null;
}

const rubrics = listWords(briefRubrics);
const rubric = (plain: string) => endsWithWord(rubrics, plain);

function nameLeftover(page: LabelledPage, unit: number): FurnitureKind {
  const plain = page.units[unit]?.plain ?? '';
  const han = (plain.match(/\p{Script=Han}/gu) ?? []).length;
  if (han < plain.length * 0.5 || plain.length <= 3 && !isSectionName(plain)) return 'ocr noise';
  if (isSectionName(plain) || isOpinionColumn(plain) || plain.length <= 5) return 'running head';
  return plain.length <= 30 ? 'slogan' : 'other';
}

/** Puts bodies, display lines and bylines together. */
export function draftArticles(page: LabelledPage, bodies: readonly Body[], given: readonly Slot[]): { drafts: Draft[]; leftovers: Leftover[] } {
  const slots = given.map((slot, i): Slot => (isRoundupRubric(page, bodies, given, i) && slot.kind === 'furniture' ? { ...slot, kind: 'head' } : slot));
  const match = new Map(matchHeadlines(page, bodies, slots));
  const loose = findLooseRubric(page, bodies, slots, match);
  if (loose) match.set(...loose);
  const heads: number[][] = bodies.map(() => []);
  const inside = bodies.map(() => new Set<number>());
  const bylines = bodies.map((): { unit: number; names: readonly BylineName[] }[] => []);
  const sections: (string | null)[] = bodies.map(() => null);
  const pictured = bodies.map(() => false);
  const leftovers: Leftover[] = [];
  let open: string[] = [];
  let sealed = false;
  const { below, textBelow } = readBelow(slots);
  let textAbove = -1;
  let above: Neighbour | null = null;
  let rubricAt = -9;
  slots.forEach((slot, i) => {
    if (slot.kind === 'text') { sealed = true; above = { kind: 'text', body: slot.body, open: endsOpen(page, slot.units) }; textAbove = slot.body; if (slot.first) { sections[slot.body] = chooseSection(open, bodies[slot.body]); pictured[slot.body] = rubricAt === i - 1; } return; }
    const plain = page.units[slot.unit]?.plain ?? '';
    const owner = match.get(slot.unit) ?? -1;
    if (slot.kind === 'byline') {
      const body: number = findBylineBody(above, below[i] ?? null, bodies, slot.credit?.names ?? []);
      above = { kind: 'byline', body, open: false };
      if (body >= 0) bylines[body]?.push({ unit: slot.unit, names: slot.credit?.names ?? [] });
      else leftovers.push({ unit: slot.unit, what: 'other' });
      return;
    }
    if (slot.kind === 'head') above = { kind: 'head', body: owner, open: false };
    if (owner >= 0) {
      heads[owner]?.push(slot.unit);
      if (textAbove === owner && textBelow[i] === owner) inside[owner]?.add(slot.unit);
      return;
    }
    if (/图片新闻|影像|光影|镜头/.test(plain)) rubricAt = i;
    const what = slot.kind === 'furniture' ? (slot.furniture?.kind ?? 'other') : nameLeftover(page, slot.unit);
    const section = what === 'running head' ? readSection(plain) : null;
    if (section) { open = sealed ? [section] : [...open.slice(-mostSections), section]; sealed = false; }
    leftovers.push({ unit: slot.unit, what });
  });
  const drafts = bodies.map((body, i): Draft => ({ body, heads: heads[i] ?? [], inside: inside[i] ?? new Set(), bylines: bylines[i] ?? [], section: sections[i] ?? null, pictured: pictured[i] ?? false }));
  return { drafts, leftovers };
}

/** For each slot the next one below that is no furniture, and the body of the next text below (−1 none). */
function readBelow(slots: readonly Slot[]): { below: (Neighbour | null)[]; textBelow: number[] } {
  const below: (Neighbour | null)[] = [];
  const textBelow: number[] = [];
  let next: Neighbour | null = null;
  let text = -1;
  for (let i = slots.length - 1; i >= 0; i--) {
    below[i] = next;
    textBelow[i] = text;
    const slot = slots[i];
    if (!slot || slot.kind === 'furniture') continue;
    next = { kind: slot.kind, body: slot.kind === 'text' ? slot.body : -1, open: false };
    if (slot.kind === 'text') text = slot.body;
  }
  return { below, textBelow };
}

/** Of the heads that stand together over the bodies, the one whose place the body names most, else the first. */
function chooseSection(names: readonly string[], body: Body | undefined): string | null {
  if (names.length < 2) return names[0] ?? null;
  const text = body?.paragraphs.map((paragraph) => paragraph.joined.text).join('').slice(0, 2000) ?? '';
  const count = (name: string) => findDivisions(name).reduce((sum, { span }) => sum + text.split(name.slice(span.start, span.end)).length - 1, 0);
  return [...names].sort((a, b) => count(b) - count(a))[0] ?? null;
}

/** The section's name in a running head: `A08│温县新闻2023年1月10日` → 温县新闻. */
function readSection(plain: string): string | null {
  const bare = plain.replace(/[12][0-9]{3}年.*$/, '').replace(/责任编辑.*$|编辑.*$/, '');
  const words = bare.split(/[│■□●◆:：]|第?[0-9一二三四五六七八九十]+版|[A-H][0-9]{2}/).filter((word) => isSectionName(word));
  return words[0] ?? (plain.length <= 8 && /^[\p{Script=Han}·]+$/u.test(plain) ? plain : null);
}
