// What each label costs for one unit, and each pair of labels for neighbours: the genre's habits as weighed features.
// A cost is a plain number, lower is likelier; 1 is about the weight of one good hint. No search here (labels.ts).
import { countHan } from '../text/script';
import type { Traits } from './traits';
import type { Unit } from './units';
import { isWord } from './word-bridge';

/** para: first line of a paragraph · cont: further line · head: display line · byline · sign: notice's signature · furn: furniture. */
export const labels = ['para', 'cont', 'head', 'byline', 'sign', 'furn'] as const;
export type Label = (typeof labels)[number];

/** A label that cannot be. */
export const never = 30;

/** A unit with its traits and its neighbours'. */
export interface Place { readonly unit: Unit; readonly traits: Traits }

const longestCry = 60;

/** A question or a call in which nobody is quoted at length: rather a headline's than somebody's words. */
function isCry(plain: string): boolean { return plain.length <= longestCry && /[？！]$/.test(plain) && !/[“「"][^“”「」"]*[，。！？；][^“”「」"]*[”」"]|[“「"][^“”「」"]{9}/.test(plain); }

/** The upper of a paragraph's two lines, whatever the column around it: the lower one, no longer than this, ends the sentence. */
function wrapsOnce({ unit, traits }: Place, next: Place | undefined): boolean {
  return next !== undefined && traits.commas > 0 && !traits.closed && next.traits.closed && next.unit.gap <= 0 && next.unit.em <= unit.em + 0.5 && !next.unit.pageBreak && next.traits.opens === null && !next.traits.opensTime;
}

function costOfText(here: Place, next: Place | undefined, label: 'para' | 'cont'): number {
  const { unit, traits } = here;
  if (unit.vertical) return never;
  let cost = 0;
  const marks = traits.commas + traits.stops;
  const lists = unit.em <= 5 && unit.plain.endsWith('：');
  if (marks === 0 && !traits.closed && !traits.credited && !lists) cost += traits.full ? 0.5 : next && unit.gap <= 0 && next.unit.gap <= 0 && unit.em >= 10 && next.unit.em - unit.em < 4 && !next.traits.opens && !next.traits.opensTime ? 0.8 : 1.2;
  if (marks > 0) cost -= 1.5;
  else if (isCry(unit.plain) && traits.miss > 3) cost += 1;
  // A line that stops short of the column without ending its sentence is no line of a paragraph, unless its neighbours are as narrow.
  if (!traits.closed && !traits.credited && !traits.endsCredit && !traits.full && traits.alike < 3 && !lists && !wrapsOnce(here, next)) cost += Math.min(3.5, traits.miss * 0.6) * (unit.plain.endsWith('：') ? 0.25 : 1);
  if (traits.notice) cost += 5;
  if (traits.row) cost -= 3;
  if (traits.quotes) cost -= 1;
  if (traits.salutes) cost -= 4;
  if (traits.kicker && !traits.full && traits.commas === 0) cost += 2.5;
  if (traits.display && !traits.endsCredit) cost += 3;
  if (traits.centred && !traits.full) cost += 2;
  if (traits.signature === 'date') cost += 2;
  if (traits.displayMark) cost += 1.5;
  if (traits.slogan) cost += 0.7;
  if (traits.couplet) cost += 0.8;
  if (unit.plain.length < 3 && !traits.closed && !traits.endsCredit && traits.alike < 3) cost += 2;
  if (traits.endsCredit) cost -= label === 'cont' ? 5 : 0;
  if (label === 'cont' && unit.plain.length <= 3 && closingOnly.test(unit.plain)) cost -= 6;
  if (traits.whole && unit.em < 32 && !traits.closed && !traits.credited && !/[：；，]$/.test(unit.plain)) cost += marks > 0 ? 1.5 : 2.5;
  if (label === 'para') {
    if (traits.opens) cost -= traits.opens === 'dateline' ? 6 : 3;
    if (traits.opensTime) cost -= 1.5;
    if (traits.startsInside) cost += /^[0-9]/.test(unit.plain) ? 0.5 : 1;
    if (traits.goesOn) cost += 0.6;
    if (unit.indent >= 1 && unit.indent <= 4) cost -= 0.6;
    else if (traits.column > 0 && Math.abs(unit.em - traits.column) < 0.6 && marks === 0) cost += 0.7;
    if (!next && !traits.closed && !traits.credited) cost += 1.5;
  } else {
    if (traits.opens) cost += traits.opens === 'dateline' ? 8 : 4;
    if (traits.opensTime) cost += 0.8;
    if (traits.startsInside) cost -= 1;
    if (traits.goesOn) cost -= 0.8;
  }
  return cost;
}

/** One entry of what notices and advertisements list: `地点：县信访接待中心`. */
const field = /^(?:时间|地点|地址|电话|联系人|联系电话|热线|咨询|报名|邮编|传真|网址|邮箱|厂长|经理|店址|厂址|备注|附|注|陪访|承办单位|主办单位|领衔代表|督办领导|开户行|帐号|账号)[^，。：]{0,6}：/;
const closingOnly = /^[，。、；：！？）》”’」』"]{1,3}$/;
const closingMark = /^[，。、；：！？）》”’」』]/;

/** A comma behind its first one or two characters, which are no word: a name or a word of the line above ends there. */
function endsWordOfAbove(plain: string): boolean {
  const comma = plain.indexOf('，');
  return comma === 1 ? plain.charAt(0) !== '但' : comma === 2 && !isWord(plain.slice(0, 2)) && !/[上前后日年天时处者来说悉知]，/.test(plain.slice(1, 3));
}

function costOfHead({ unit, traits }: Place, next: Place | undefined): number {
  let cost = 1;
  if (traits.closed && /[。]/.test(unit.plain.slice(-3))) cost += 6;
  else if (traits.closed && !isCry(unit.plain)) cost += 0.7;
  cost += Math.min(traits.commas, 4) * 0.84 + traits.stops * 5;
  if (unit.em > 30) cost += (unit.em - 30) * 0.25;
  if (traits.startsInside) cost += /^[0-9]/.test(unit.plain) ? 0 : 6;
  // No paragraph and no headline begins with a closing mark: the line below goes on with this one.
  if (next && next.traits.startsInside && next.unit.gap <= 0 && closingMark.test(next.unit.plain)) cost += 6;
  if (traits.whole && unit.em <= 30 && !traits.closed) cost -= 0.8 + Math.min(traits.commas, 2);
  if (traits.slogan) cost -= 0.8;
  if (traits.couplet) cost -= 0.6;
  // Set tight between lines of text, without an opening below: rather one of them.
  if (next && unit.gap <= 0 && next.unit.gap <= 0 && traits.full && next.traits.full && !next.traits.opens && !next.traits.opensTime) cost += 0.5;
  if (/[，、；]$/.test(unit.plain)) cost += unit.em < 14 && !traits.full ? (traits.miss > 3 ? 0 : 1) : 4;
  if (traits.opens === 'dateline' || traits.opens === 'bullet' || traits.opens === 'box') cost += 8;
  if (traits.opens === 'caption') cost += 4;
  if (traits.full && unit.em < 45) cost += 0.5;
  if (traits.displayMark) cost -= traits.commas > 0 && unit.em < 12 ? 3 : 2;
  if (traits.endsCredit) cost += 3;
  if (traits.unbalanced) cost += next && next.unit.gap <= 0 && next.traits.commas > 0 ? 3.5 : 2;
  if (traits.endsInside) cost += 1.2;
  if (traits.noted) cost -= 3;
  if (traits.row || traits.salutes) cost += 4;
  if (field.test(unit.plain)) cost += 4;
  if (traits.quotes) cost += 2;
  if (traits.inNotice && /[0-9]{5,}|[：:][^—]/.test(unit.plain)) cost += 4;
  if (traits.byline === 'maybe') cost += traits.pairedName || traits.severalNames ? 2.5 : 0.8;
  if (traits.display && !traits.endsCredit) cost -= traits.signature === 'institution' && traits.inNotice ? 0 : 3.5;
  if (unit.vertical) cost -= 8;
  if (traits.centred && !(traits.byline === 'maybe' && unit.plain.length <= 4)) cost -= 1.5;
  if (traits.kicker) cost -= 1.5;
  if (traits.notice) cost -= 4;
  if (traits.verb && unit.em <= 24) cost -= 0.4;
  if (traits.byline === 'sure') cost += 6;
  if (traits.signature === 'date') cost += 5;
  if (unit.gap > 0) cost -= 0.6;
  if (next && next.unit.gap > 0) cost -= 0.4;
  if (next?.traits.opens === 'dateline' && traits.signature === null) cost -= traits.commas > 0 ? 1 : 2.5;
  if (next?.traits.byline === 'sure' && !next.traits.opens) cost -= 0.8;
  if (next?.traits.notice && traits.commas === 0) cost -= 1.5;
  if (traits.commas > 0 && traits.full && unit.em < 45) cost += 1;
  // The line below ends a sentence in its first words: this one belongs to that sentence.
  if (next && next.unit.gap <= 0 && /^[^。，；：“！？]{1,6}[。；]/.test(next.unit.plain)) cost += 2.5;
  if (next && next.unit.gap <= 0 && endsWordOfAbove(next.unit.plain)) cost += 2.5;
  if (traits.signature === 'institution') cost += 1.2;
  if (unit.plain.length < 8 && countHan(unit.plain) < 2) cost += 2.5;
  return cost;
}

/** A text without a dateline begins: its author may stand above. */
function opensText(next: Place | undefined): boolean {
  return next !== undefined && !next.unit.vertical && next.traits.opens === null && !next.traits.byline && next.traits.commas + next.traits.stops > 0 && (next.traits.full || next.traits.closed);
}

/** Cost of calling this unit `label`. */
export function costOf(label: Label, here: Place, next: Place | undefined): number {
  const { unit, traits } = here;
  switch (label) {
    case 'para':
    case 'cont': return costOfText(here, next, label) + (traits.furniture ? traits.furniture.share * 3 : 0) + (traits.byline === 'sure' ? 3 : traits.byline ? 0.7 : 0);
    case 'head': return costOfHead(here, next) + (traits.furniture && traits.furniture.share >= 0.6 && traits.furniture.kind !== 'running head' ? 4 : 0);
    case 'byline': return traits.byline === 'sure' ? -2 : traits.byline === 'maybe' ? (traits.pairedName || traits.severalNames ? 0.3 : 1.2) - (opensText(next) ? 1 : 0) : never;
    case 'sign': return traits.signature === 'date' ? (traits.inNotice ? -1.5 : 0) : traits.signature === 'institution' ? (unit.gap > 0 ? 1.5 : -0.5) : never;
    case 'furn': return traits.furniture ? 3.5 - traits.furniture.share * 6 : never;
  }
}

/** Not a mark in it: of two such lines, one under the other, hardly any are text. */
function isBare({ traits }: Place): boolean { return traits.commas + traits.stops === 0 && !traits.closed && !traits.credited && !traits.row && !traits.salutes; }

/** A few characters that the full line above had no room for: the rest of a row, of a name. */
function runsOver(there: Place, here: Place): boolean {
  return there.traits.full && !there.traits.closed && here.unit.plain.length <= (there.traits.row ? 6 : 3) && here.unit.gap <= 0 && !here.unit.vertical && !here.traits.byline && !here.traits.notice && (there.traits.row || there.traits.commas > 0 || here.unit.plain.length === 1);
}

/** Cost of `label` here after `before` there. */
export function costOfStep(before: Label | null, label: Label, there: Place | undefined, here: Place): number {
  if (before === null || !there) return label === 'cont' ? 6 : label === 'sign' ? 8 : label === 'byline' ? 2 : 0;
  const { traits } = there;
  const gap = here.unit.gap > 0;
  const broken = here.unit.pageBreak;
  const text = before === 'para' || before === 'cont';
  const inside = here.traits.startsInside && !/^[0-9]/.test(here.unit.plain);
  const done = traits.closed || traits.credited;
  const ended = done && (!traits.full || traits.credited);
  // Rows of a table and the heads of its parts end no sentence.
  const listed = here.traits.row || here.traits.salutes || traits.row || traits.salutes;
  if (text) {
    switch (label) {
      case 'cont': return here.traits.endsCredit ? 0 : (runsOver(there, here) ? -2.5 : 0) + (isBare(there) && isBare(here) && !here.traits.goesOn ? 0.7 : 0) + (done && inside ? 1.5 : 0) + (done && here.traits.whole ? 1 : 0) + (done ? (ended ? 2.5 : 0.4) : 0) + (traits.credited ? 4 : 0) + (gap ? 0.4 : 0) + (broken ? 1 : 0);
      case 'para': return (!done && inside ? 3 : 0) + (done ? 0 : there.unit.plain.endsWith('：') || listed ? 0.5 : here.traits.opens === 'dateline' ? 2 : 5) - (gap && !done ? 1 : 0) - (broken ? 1.5 : 0) + (done && !ended && !gap && here.unit.indent < 1 ? 0.3 : 0);
      case 'head': return done ? (traits.credited ? -0.5 : 0.7) : 3.5 - (gap ? 1.5 : 0) - (broken ? 1.5 : 0) + (here.traits.goesOn ? 1 : 0);
      case 'byline': return done ? 0 : 3;
      case 'sign': return done ? 0.5 : 2.5;
      case 'furn': return done ? 0 : 1.5 - (gap ? 0.5 : 0) - (broken ? 0.5 : 0);
    }
  }
  if (label === 'cont') return before === 'furn' ? 1.5 : before === 'head' ? 4 : 7;
  if (label === 'sign') return before === 'sign' ? 0 : 7;
  if (label === 'para') return before === 'sign' ? 1 : before === 'head' && here.traits.opensTime ? -0.7 : 0;
  if (label === 'byline') return before === 'head' ? 0.3 : before === 'byline' ? 1.5 : before === 'furn' ? 1.5 : 3;
  return 0;
}
