// Credits: who wrote or photographed. Reads the words of one credit; where credits stand on a page is bylines.ts.
import type { BylineName, BylineRole } from '../model';
import { authorNotes, institutionEndings, labelsAfterNames, namelessCredits, namelessGivers, notAuthors, occupations, otherNameEndings, postEndings } from '../gazetteer/newspaper/byline-words';
import { DOTTED_PARTS } from '../gazetteer/foreign';
import { findDivision } from '../gazetteer/divisions';
import { surnameLength, surnameTier } from '../gazetteer/surnames';
import { hasCharAt, readCharSet } from '../text/char-set';
import { endsWithWord, listWords, opensWithWord } from '../text/lexicon';
import { cutCredit, roleBefore, rolesAfter } from './credit-words';
import type { CreditWord } from './credit-words';
import { foldText, toPlain } from './lines';

/** labelled: a label says so · bare: only names that open with a surname · nameless: an office or an agency. */
export interface Credit {
  readonly names: readonly BylineName[];
  readonly form: 'labelled' | 'bare' | 'nameless';
  /** Some names were parted by their surnames only, without a space or mark between. */
  readonly glued: boolean;
}

const han = /^\p{Script=Han}+$/u;
const minority = /^\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,6}){1,3}$/u;

const institutions = listWords(institutionEndings);
const otherNames = listWords(otherNameEndings);
const notes = listWords(authorNotes);
const offices = listWords(namelessCredits);
const tradeEnds = listWords(occupations);
const givers = new Set(namelessGivers);
const noAuthors = listWords(notAuthors);
/** Labels that may be printed without a space behind a name; 文, 图, 书 end names themselves. */
const gluedLabels = ['摄', ...labelsAfterNames.map(([label]) => label).filter((label) => label.length > 1 && label !== '报导')].sort((a, b) => b.length - a.length);
const gluedEnds = readCharSet(gluedLabels.map((label) => label.slice(-1)).join(''));

function isInstitution(word: string): boolean {
  if (word.length < 2) return false;
  if (word.length === 2 && surnameLength(word) > 0 && !/[委院局办会校]$/.test(word)) return false;
  return endsWithWord(institutions, word);
}

/** A name by its form: opens with a surname (compound for four characters) or carries a middle dot. */
export function looksLikeName(word: string): boolean {
  if (minority.test(word)) return true;
  if (!han.test(word) || word.length < 2 || word.length > 4 || isInstitution(word)) return false;
  return weighSurname(word) < odd;
}

const odd = 3;

/** How unlikely the word opens with a surname: 0 common, 1 rare, 3 and more a word that is hardly one or none. */
function weighSurname(word: string): number {
  const length = surnameLength(word);
  if (length === 0 || word.length - length > 2 || word.length === length) return 5;
  const tier = surnameTier(word.slice(0, length));
  return tier === 'common' ? 0 : tier === 'rare' ? 1 : odd;
}

/** Cuts characters printed without a boundary into names that each open with a surname, two or three characters long. */
function cutNames(run: string): string[] | null {
  const best: ({ cost: number; from: number } | null)[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= run.length; end++) {
    best[end] = null;
    for (const length of [3, 2, 4]) {
      const from = end - length;
      const before = from >= 0 ? best[from] : null;
      if (!before) continue;
      const word = run.slice(from, end);
      const cost = before.cost + 1 + weighSurname(word) + (length === 3 ? 0 : length === 2 ? 0.2 : 1);
      const held = best[end];
      if (!held || cost < held.cost) best[end] = { cost, from };
    }
  }
  const names: string[] = [];
  for (let end = run.length; end > 0;) {
    const step = best[end];
    if (!step) return null;
    names.unshift(run.slice(step.from, end));
    end = step.from;
  }
  return names;
}

/** The word cut into parts of the given texts, each with its printed characters. */
function cutWord(word: CreditWord, texts: readonly string[]): CreditWord[] {
  let from = 0;
  return texts.map((text, k) => {
    const printed = word.printed.slice(from, from + text.length);
    from += text.length;
    return { text, printed, fresh: k === 0 && word.fresh, colon: false };
  });
}

/** Joins characters that stand alone (`钟 声`, `毕 成 功 马 骏`) into names. */
function joinSingles(words: readonly CreditWord[]): CreditWord[] {
  const joined: CreditWord[] = [];
  for (let i = 0; i < words.length;) {
    let end = i;
    if (words[i]?.colon) { joined.push(words[i] as CreditWord); i++; continue; }
    while (end < words.length && words[end]?.text.length === 1 && han.test(words[end]?.text ?? '') && (end === i || !words[end]?.fresh) && !(end > i && rolesAfter(words[end]?.text ?? '') && end - i >= 2)) end++;
    const first = words[i] as CreditWord;
    if (end - i < 2) { joined.push(first); i++; continue; }
    const run = words.slice(i, end).map((word) => word.text).join('');
    joined.push(...cutWord({ text: run, printed: words.slice(i, end).map((word) => word.printed).join(''), fresh: first.fresh, colon: first.colon }, run.length <= 3 ? [run] : (cutNames(run) ?? [run])));
    i = end;
  }
  return joined;
}

/** Puts a character that stray space cut off back to its name: `张 克勋`, `刘洪 波`. */
function mendNames(words: readonly CreditWord[]): CreditWord[] {
  const mended: CreditWord[] = [];
  const merge = (a: CreditWord, b: CreditWord): CreditWord => ({ text: a.text + b.text, printed: a.printed + b.printed, fresh: a.fresh, colon: b.colon });
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as CreditWord;
    const next = words[i + 1];
    const last = mended.at(-1);
    const lone = word.text.length === 1 && han.test(word.text) && !word.colon && rolesAfter(word.text) === undefined;
    // A label, too: `见 习记者`.
    if (next && roleBefore(word.text) === undefined && roleBefore(word.text + next.text) !== undefined) { mended.push(merge(word, next)); i++; continue; }
    if (lone && next && !next.fresh && next.text.length === 2 && rolesAfter(next.text) === undefined && roleBefore(next.text) === undefined && !looksLikeName(next.text) && looksLikeName(word.text + next.text)) { mended.push(merge(word, next)); i++; continue; }
    if (lone && !word.fresh && last?.text.length === 2 && looksLikeName(last.text) && roleBefore(last.text) === undefined) { mended[mended.length - 1] = merge(last, word); continue; }
    mended.push(word);
  }
  return mended;
}

const reportEnds = readCharSet('导道');

/** `古明潭花莲报导` → 古明潭, 花莲报导: Taiwan's papers print name and place together. */
function splitReport(word: CreditWord): CreditWord[] {
  if (word.fresh || !hasCharAt(reportEnds, word.text, word.text.length - 1)) return [word];
  const label = /报[导道]$/.exec(word.text)?.[0];
  const rest = label === undefined ? '' : word.text.slice(0, -2);
  if (label === undefined || rest.length < 2 || rest.length > 7) return [word];
  const length = rest.length <= 3 ? rest.length : findDivision(rest.slice(2)).length > 0 && findDivision(rest.slice(3)).length === 0 ? 2 : 3;
  const name = rest.slice(0, length);
  return weighSurname(name) < odd && (length === rest.length || (rest.length - length >= 2 && (label === '报导' || findDivision(rest.slice(length)).length > 0))) ? cutWord(word, [name, word.text.slice(length)]) : [word];
}

/** `罗通摄` → 罗通, 摄. */
function splitGluedLabel(word: CreditWord): CreditWord[] {
  if (!hasCharAt(gluedEnds, word.text, word.text.length - 1)) return [word];
  for (const label of gluedLabels) {
    if (!word.text.endsWith(label)) continue;
    const name = word.text.slice(0, -label.length);
    if (looksLikeName(name) || (name.length > 3 && name.length < 10 && cutNames(name)?.every(looksLikeName))) return cutWord(word, [name, label]);
  }
  return [word];
}

/** `县委办王红` → 县委办, 王红: an institution of three characters and more, and a name of a common surname. */
function splitInstitution(word: CreditWord): CreditWord[] {
  if (word.text.length < 5 || word.text.length > 18 || !han.test(word.text) || isInstitution(word.text) || roleBefore(word.text) !== undefined) return [word];
  for (const length of [3, 2]) {
    const [body, name] = [word.text.slice(0, -length), word.text.slice(-length)];
    if (body.length >= 3 && weighSurname(name) === 0 && isInstitution(body) && !isInstitution(name)) return cutWord(word, [body, name]);
  }
  return [word];
}

/** `图片由县文旅局提供`: who gave the pictures, between the words that say so. */
const givenBy = /^(?:本[文版组期报]|以上|文中|均)?(?:图片?|照片|配图)(?:均|皆|系)?由(.{2,24}?)(?:提供|拍摄|摄|供图)$/;
/** `据《河南日报》`, `来源：人民网`: another paper's text. */
const takenFrom = /^(?:综合|据|转自|摘自|选自|原载|来源于?：?)(?:《[^《》]{1,14}[报网刊社志]》|[^，。《》]{1,12}(?:网|社|报|电台|电视台|客户端|公众号|微信))(?:等)?(?:报道|消息|电)?$/;

/** `来源：《会理新闻》 2016年4月9日`, `《西充时讯》`: the paper that a text comes from, in front of who wrote it. */
const sourcePaper = /^\s*(?:(?:来源|转自|摘自|选自|原载|据)(?:于)?\s*：?\s*)?《[^《》]{1,14}》\s*(?:(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日)?\s*/;

/** A credit without the paper that stands in front of its labels; unchanged where none does. */
export function dropSource(text: string): string {
  const folded = foldText(text);
  const source = folded.includes('《') ? sourcePaper.exec(folded)?.[0].length ?? 0 : 0;
  return source > 0 && source < text.trimEnd().length ? text.slice(source) : text;
}

/**
 * Reads one credit without its brackets, as printed (spaces matter: they part the names). Null when it is none:
 * every word must be a label, a name, or an institution. Names keep their script and lose inner spaces.
 */
export function readCredit(text: string): Credit | null {
  if (text.length < 2 || text.length > 90) return null;
  // Broken extraction puts spaces inside labels (`见 习记者`): then the text is read once more without any.
  const plain = toPlain(text);
  if (offices.words.has(plain) || (/^[综据转摘选原来]/.test(plain) && takenFrom.test(plain))) return { names: [], form: 'nameless', glued: false };
  const giver = plain.includes('由') ? givenBy.exec(plain)?.[1] : undefined;
  if (giver !== undefined) return looksLikeName(giver) ? { names: [{ name: giver, as: '图' }], form: 'labelled', glued: false } : { names: [], form: 'nameless', glued: false };
  const own = dropSource(text);
  const credit = readWords(own);
  if (own !== text) return credit?.form === 'labelled' ? credit : null;
  if (credit || !/\s/.test(text)) return credit;
  const joined = readWords(text.replace(/\s+/g, ''));
  return joined?.form === 'labelled' ? joined : null;
}

/** `阳江日报记者`: a paper's or a station's name with the label behind it. */
function readPaperLabel(word: string): BylineRole | undefined {
  if (word.length < 4 || word.length > 16) return undefined;
  if (/(?:报|社|台|网|融媒|中心|全媒体|县|市|区|站|州|旗)记者$/.test(word)) return '记者';
  return /(?:报|社|台|网|中心|局|委|办|县|市|区|州|旗|镇|乡|村|厂|矿|校|院|所|站|团|公司)(?:通讯员|报道员)$/.test(word) ? '通讯员' : undefined;
}

/** A longer name of one or two parts that Mongolian, Uyghur or Tibetan names are made of: 买合木提, 娜仁其木格. */
export function isOtherPeoples(word: string): boolean {
  if (word.length < 3 || word.length > 8) return false;
  if (DOTTED_PARTS.has(word)) return true;
  for (let cut = 2; cut <= word.length - 2; cut++) if (DOTTED_PARTS.has(word.slice(0, cut)) && DOTTED_PARTS.has(word.slice(cut))) return true;
  return false;
}

/** 才让卓玛, 扎西次仁: four characters that are one name of another people. */
function isOneName(word: string): boolean { return isOtherPeoples(word) || endsWithWord(otherNames, word); }

const posts = new RegExp(`(?:${postEndings.join('|')})$`);

/** A post, with its body or without: 县委常委、组织部部长. */
export function endsInPost(word: string): boolean { return posts.test(word); }

/** Labels after which any two to four characters are a name (取追, 此里永宗). */
function isFreeRole(role: BylineRole | undefined): boolean { return role === '记者' || role === '通讯员' || role === '作者' || role === '摄'; }

function readWords(text: string): Credit | null {
  const words: CreditWord[] = [];
  for (const word of mendNames(joinSingles(cutCredit(text)))) for (const part of splitReport(word)) for (const piece of splitGluedLabel(part)) words.push(...splitInstitution(piece));
  if (words.length === 0 || words.length > 24) return null;
  const names: BylineName[] = [];
  let pending: string[] = [];
  let role: BylineRole | undefined;
  let labelled = false;
  let nameless = false;
  let institution = false;
  let glued = false;
  let noted = false;
  const settle = (roles: readonly BylineRole[]) => { for (const name of pending) for (const as of roles) names.push({ name, as }); pending = []; };
  const signs = words.some(({ text: other }) => rolesAfter(other) !== undefined || isFreeRole(roleBefore(other)));
  for (const [i, word] of words.entries()) {
    const known = roleBefore(word.text);
    // `撰文 王明 摄影 李红`, `通讯员 王明 摄影 李红`: behind a label that stands before its names, so does the next one.
    const next = words[i + 1]?.text;
    const leads = known !== undefined && role !== undefined && (!isFreeRole(role) || (word.text === '摄影' && i + 2 === words.length)) && next !== undefined && rolesAfter(next) === undefined && roleBefore(next) === undefined;
    const isAfter = leads ? undefined : rolesAfter(word.text);
    const isBefore = known === undefined ? readPaperLabel(word.text) : known;
    const note = opensWithWord(notes, word.text);
    if (isAfter !== undefined && pending.length > 0 && !word.colon) { settle(isAfter.length === 1 && isAfter[0] === null ? [role ?? null] : isAfter); labelled = true; role = undefined; continue; }
    if (institution && names.length + pending.length === 0 && isAfter !== undefined) { nameless = true; continue; }
    if (words.length === 1 && offices.words.has(word.text)) { nameless = true; continue; }
    // `文/图 记者 …`: the labels stand before all names.
    if (isAfter !== undefined && isAfter.length > 1 && names.length + pending.length === 0) { labelled = true; role = isAfter[0] ?? null; continue; }
    if (/(?:报导|专访|特稿)$/.test(word.text) && names.length + pending.length > 0) { labelled = true; continue; }
    if (isBefore !== undefined && (word.text.length > 1 || word.colon)) { settle([role ?? null]); role = isBefore; labelled = true; continue; }
    if (isFreeRole(role) && opensWithWord(noAuthors, word.text)) return null;
    if (givers.has(word.text) && words.length > 1) { institution = true; continue; }
    if (note) { settle([role ?? null]); role = '作者'; labelled = true; noted = true; continue; }
    if (offices.words.has(word.text) || (word.text.length <= 16 && endsWithWord(offices, word.text.slice(2)))) { nameless = true; continue; }
    if (words.length > 1 && (tradeEnds.words.has(word.text) || (word.text.length <= 12 && endsWithWord(tradeEnds, word.text.slice(2))))) { institution = true; continue; }
    // Who writes under his post: `区委党工委书记 钟明`.
    if (words.length > 1 && endsInPost(word.text) && (role === '作者' && pending.length > 0 ? word.text.length > 2 : word.text.length > 3 && word !== words.at(-1))) { institution = true; continue; }
    if (isInstitution(word.text) && word.text.length <= 16) { institution = true; if (word.text.length === 2 && pending.length + names.length === 0 && !labelled && words.length === 1) return null; continue; }
    if (role !== undefined && /^\p{Script=Han}{2,4}$/u.test(word.text) && surnameLength(word.text) > 0 && word.text.length === 4 && weighSurname(word.text.slice(0, 2)) === 0 && weighSurname(word.text.slice(2)) === 0 && !isOneName(word.text)) { pending.push(word.printed.slice(0, 2), word.printed.slice(2)); continue; }
    if (looksLikeName(word.text) || (isFreeRole(role) && (minority.test(word.text) || /^\p{Script=Han}{2,4}$/u.test(word.text)))) { pending.push(word.printed); continue; }
    if ((role !== undefined || signs) && word.text.length > 3 && isOtherPeoples(word.text)) { pending.push(word.printed); continue; }
    const cut = /^\p{Script=Han}{4,9}$/u.test(word.text) ? cutNames(word.text) : null;
    if (cut && (cut.every((name) => looksLikeName(name)) || (isFreeRole(role) && word.text.length > 4 && cut.filter((name) => looksLikeName(name)).length * 2 >= cut.length))) { glued = true; pending.push(...cutWord(word, cut).map((part) => part.printed)); continue; }
    // `顿珠次真 摄影报道`: one word beside a label behind it.
    if (signs && (words.length === 2 ? /^\p{Script=Han}{2,5}$/u : /^\p{Script=Han}{2,3}$/u).test(word.text)) { pending.push(word.printed); continue; }
    return null;
  }
  // Behind 作者系 stands the author's post; his name is last.
  if (noted) pending = pending.slice(-1);
  settle([role ?? null]);
  if (names.length > 0) return { names, form: labelled ? 'labelled' : 'bare', glued };
  if (noted || (institution && ((words.length === 1 && text.length >= 3) || labelled))) nameless = true;
  return nameless ? { names, form: 'nameless', glued } : null;
}
