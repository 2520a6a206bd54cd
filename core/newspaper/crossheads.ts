// Crossheads 小标题: short display lines inside one long article. They are told from headlines by what surrounds them: the
// text above is headed but not yet signed, the text below opens like nothing of its own and ends signed.
import { readLead } from './bylines';
import type { Body, Slot } from './bodies';
import { leadOf, readParagraph } from './chunks';
import type { LabelledPage } from './chunks';
import { isSectionName } from './furniture';
import { isOpinionColumn } from './title-forms';

const widest = 14;
const leastShared = 0.3;
/** A line that a text's opening says again so much is its headline. */
const leastEchoed = 0.5;
const longestOpening = 160;

function textOf(body: Body | undefined): string { return body?.paragraphs.map((paragraph) => paragraph.joined.text.replace(/ /g, '')).join('') ?? ''; }

function isSigned(bodies: readonly Body[], slots: readonly Slot[], at: number): boolean {
  const slot = slots[at];
  if (slot?.kind !== 'text') return false;
  const body = bodies[slot.body];
  const first = body?.paragraphs[0];
  return slots[at + 1]?.kind === 'byline' || (body?.paragraphs.at(-1)?.credit ?? null) !== null || (first !== undefined && (leadOf(first)?.names.length ?? 0) > 0);
}

/** A credit or a byline stands behind the text: no more of it follows. */
function isClosed(bodies: readonly Body[], slots: readonly Slot[], at: number): boolean {
  const slot = slots[at];
  return slot?.kind === 'text' && (slots[at + 1]?.kind === 'byline' || (bodies[slot.body]?.paragraphs.at(-1)?.credit ?? null) !== null);
}

/** Two and more short display lines of one length: what nothing but crossheads are, even in a text that its first words sign. */
function areEven(page: LabelledPage, slots: readonly Slot[], start: number, end: number): boolean {
  const widths: number[] = [];
  for (let k = start + 1; k < end; k += 2) { const slot = slots[k]; if (slot?.kind === 'head') widths.push(page.units[slot.unit]?.em ?? 0); }
  return widths.length > 1 && Math.max(...widths) <= 10 && Math.max(...widths) - Math.min(...widths) <= 2;
}

/** Share of the text's pairs of characters that the other text holds. */
function shareOf(text: string, other: string): number {
  let held = 0;
  const size = Math.min(text.length - 1, 400);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < Math.min(other.length, 3000); i++) pairs.add(other.slice(i, i + 2));
  for (let i = 0; i < size; i++) if (pairs.has(text.slice(i, i + 2))) held++;
  return size > 0 ? held / size : 0;
}

function isCrosshead(page: LabelledPage, slot: Slot | undefined): boolean {
  if (slot?.kind !== 'head') return false;
  const unit = page.units[slot.unit];
  const traits = page.traits[slot.unit];
  if (!unit || !traits || unit.vertical || unit.em > widest || unit.em < 3) return false;
  return !traits.notice && !traits.kicker && !isSectionName(unit.plain) && !isOpinionColumn(unit.plain);
}

/** The line says in short what the text under it reports of a day: `全县防汛会议召开` over `5月10日，全县防汛会议召开。`. */
function headsReport(page: LabelledPage, head: Slot | undefined, below: Slot | undefined, body: Body | undefined): boolean {
  if (head?.kind !== 'head' || below?.kind !== 'text' || page.traits[below.units[0] ?? 0]?.opensTime !== true) return false;
  const plain = page.units[head.unit]?.plain ?? '';
  return page.traits[head.unit]?.verb === true ? shareOf(plain, textOf(body).slice(0, longestOpening)) >= leastShared : shareOf(plain, textOf(body).slice(0, longestOpening)) >= leastEchoed;
}

/** Slots of the texts that one article's crossheads join, from `start` on: [text, head, text, head, text …]; one when none. */
function findChain(page: LabelledPage, bodies: readonly Body[], slots: readonly Slot[], start: number): number {
  let end = start;
  while (!isClosed(bodies, slots, end) && isCrosshead(page, slots[end + 1])) {
    const below = slots[end + 2];
    if (headsReport(page, slots[end + 1], below, below?.kind === 'text' ? bodies[below.body] : undefined)) break;
    if (below?.kind !== 'text' || !below.first || bodies[below.body]?.opens !== null || (readLead(textOf(bodies[below.body]).slice(0, 200))?.names.length ?? 0) > 0) break;
    end += 2;
  }
  return end;
}

/** Joins bodies parted by crossheads; the crossheads become paragraphs. Bodies keep their indexes; joined ones are left empty. */
export function joinCrossheads(page: LabelledPage, bodies: readonly Body[], slots: readonly Slot[]): { bodies: Body[]; slots: Slot[] } {
  const joined = bodies.map((body) => ({ ...body, paragraphs: [...body.paragraphs] }));
  const kept: Slot[] = [];
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot;
    kept.push(slot);
    if (slot.kind !== 'text' || !slot.first) continue;
    const body = joined[slot.body];
    let top = i - 1;
    let headed = false;
    for (; top >= 0 && slots[top]?.kind !== 'text'; top--) if (slots[top]?.kind === 'head') headed = true;
    const aboveText = slots[top]?.kind === 'text' && !isSigned(bodies, slots, top);
    if (!body || !headed || aboveText || body.opens === 'bullet' || body.opens === 'caption' || slots.slice(top + 1, i).some((head) => head.kind === 'head' && page.traits[head.unit]?.notice)) continue;
    const end = findChain(page, bodies, slots, i);
    const count = (end - i) / 2;
    if (count === 0 || ((isSigned(bodies, slots, i) || !isSigned(bodies, slots, end)) && !areEven(page, slots, i, end))) continue;
    const last = slots[end];
    if (count === 1 && last?.kind === 'text' && shareOf(textOf(bodies[last.body]), textOf(body)) < leastShared) continue;
    for (let k = i + 1; k <= end; k++) {
      const part = slots[k];
      if (part?.kind === 'head') body.paragraphs.push(readParagraph(page, [part.unit]));
      else if (part?.kind === 'text') { const other = joined[part.body]; if (other) body.paragraphs.push(...other.paragraphs.splice(0)); }
    }
    i = end;
  }
  return renumber(joined, kept);
}

/** Drops emptied bodies. */
function renumber(bodies: readonly Body[], slots: readonly Slot[]): { bodies: Body[]; slots: Slot[] } {
  const numbers = new Map<number, number>();
  const left = bodies.filter((body, i) => { if (body.paragraphs.length === 0) return false; numbers.set(i, numbers.size); return true; });
  return { bodies: left, slots: slots.filter((slot) => slot.kind !== 'text' || numbers.has(slot.body)).map((slot) => (slot.kind === 'text' ? { ...slot, body: numbers.get(slot.body) ?? 0 } : slot)) };
}
