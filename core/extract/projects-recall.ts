// Words that speak again of what was named before: 该项目, 该馆, 污水处理厂投资…, 厂长介绍，总投资….
import type { Amount } from '../model';
import { GENERAL_NAMES, PAIR_WORDS, POINTING_WORDS, TELLING_WORDS } from '../gazetteer/projects';
import { splitWords } from '../text/lexicon';
import { isBareProject } from './projects-accept';
import type { Open } from './projects-lists';
import { HEADS } from './projects-cuts';
import type { Walk } from './projects-walk';
import { isSaid } from './projects-walk';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

/** Things named before that a bare head (污水处理厂投资6800万元) may speak of. */
export const RECENT = 12;

const pair = splitWords(PAIR_WORDS);
const calls = new Map(GENERAL_NAMES.map(([name, row]) => [name, splitWords(row)]));
const told = new Set(splitWords(TELLING_WORDS));

const POINTING = new RegExp(`^(?:${splitWords(POINTING_WORDS).join('|')})`, 'u');

/** 该项目, 项目总投资…: back to the project named last, or to a building that this very word makes a project of. */
export function recall(walk: Walk, at: number): void {
  const word = walk.words[at];
  const said = word ? walk.text.slice(word.start, word.end) : '';
  const target = findOfPair(walk, said) ?? findSubject(walk, at) ?? findCalled(walk, said) ?? findPointed(walk, at) ?? walk.lastProject ?? walk.lastWeak;
  // 该项目 of something that was not found: no sum of the sentence is another's.
  walk.referent = target ?? (walk.words[at + 1]?.kind === 'amount' ? 'crowd' : null);
  walk.recalled = true;
  if (!target) return;
  const pointed = pair.includes(said);
  if (!target.accepted && !pointed && !((word?.be ?? 0) & BE.project) && !GENERAL.test(said) && !isBuilt(walk, at)) return;
  if (!target.accepted) {
    target.accepted = !pointed || isBuilt(walk, at);
    if (target.accepted) walk.lastProject = target;
  }
  target.again.push(at);
}

/** A、B两个项目，前者总投资16亿元，后者…: of the two things named last. Null for other words. */
function findOfPair({ words, recent }: Walk, said: string): Open | null {
  const index = pair.indexOf(said);
  // 两个服务业项目 counts the two and is none of them.
  const named = recent.filter(({ candidate }) => wordAt(words, candidate.before)?.kind !== 'count');
  return index < 0 || named.length < pair.length ? null : (named.at(index - pair.length) ?? null);
}

/** X加工线，项目投资额4.35亿元: the thing that the clause right before was of. */
function findSubject({ words, referent }: Walk, at: number): Open | null {
  if (referent === null || referent === 'crowd' || !isBareProject(words, at)) return null;
  if (!referent.candidate.telling) return null;
  if (referent.candidate.to === at - 1 && wordAt(words, at - 1)?.kind === 'comma') return referent;
  // X北延段全长1.8公里，工程造价2750万元: the subject of the sentence.
  return words[at + 1]?.kind === 'amount' && opensSentence(words, referent.candidate.from) ? referent : null;
}

/** Nothing but a time before it. */
function opensSentence(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (wordAt(words, at)?.kind === 'time' || wordAt(words, at)?.kind === 'quote') at--;
  return wordAt(words, at) === undefined || wordAt(words, at)?.kind === 'full-stop';
}

/** 该项目, 这项工程, 改造方案: say by themselves that something is built. */
const GENERAL = /项目|工程|方案|基地|生产线|园/u;

/** 这座桥造价…, 该馆正在…施工: the sentence says that the thing is built or paid; 这所学校 alone says nothing. */
function isBuilt({ words }: Walk, at: number): boolean {
  for (let next = at + 1; next <= at + 10; next++) {
    const word = words[next];
    if (!word || word.kind === 'full-stop') return false;
    if (word.kind === 'amount' ? word.amount?.kind !== 'output' : (word.be & (BE.construct | BE.stage | BE.work)) !== 0 && (word.be & BE.opening) === 0) return true;
  }
  return false;
}

/** 该电站 is the station named last, not the road that was the last sure project; 该项目 may be anything. Null when none is called so. */
function findCalled({ text, recent }: Walk, said: string): Open | null {
  const head = said.replace(POINTING, '');
  if (head === '' || head === '项目' || head === '工程') return null;
  const ends = [head, ...(calls.get(head) ?? [])];
  const called = recent.findLast(({ candidate: { span, telling } }) => ends.some((end, index) => (index === 0 || telling || span.end - span.start >= NAMED) && text.slice(span.start, span.end).replace(/[）)]$/u, '').endsWith(end)));
  // 该桥 of 沅水渡口改桥工程, 该厂 of 水泥厂技改
  return called ?? (POINTING.test(said) ? (recent.findLast(({ candidate: { span, telling } }) => telling && text.slice(span.start, span.end).includes(head)) ?? null) : null);
}

/** Characters of a name that 学校 and the like may call back, though it tells little: 县第五小学. */
const NAMED = 5;

/** 投资4.2亿元的工厂: a word for any such thing, of one named before. Null where the name says more, or none is such a thing. */
export function findGeneral({ text, recent }: Walk, { candidate: { span } }: Open): Open | null {
  const ends = calls.get(text.slice(span.start, span.end));
  return ends === undefined ? null : (recent.findLast(({ candidate }) => candidate.telling && candidate.span.start < span.start && ends.some((end) => text.slice(candidate.span.start, candidate.span.end).includes(end))) ?? null);
}

/** 这条日处理鲜番茄3000吨的生产线: what was named last, in the sentence before or in this one; it need not be called a 生产线. Null for other words. */
function findPointed({ text, words, recent }: Walk, at: number): Open | null {
  const last = recent.at(-1);
  const word = words[at];
  if (!last || !word || !last.candidate.telling || !POINTS.test(text.slice(word.start, word.end))) return null;
  let stops = 0;
  for (let back = at - 1; back >= last.candidate.to; back--) if (words[back]?.kind === 'full-stop' && ++stops > 1) return null;
  return last;
}

/** 这条, 该座: a word of pointing and what it counts by, no more. */
export const POINTS = /^[这该此][条座栋幢项家所处个间块片]$/u;

/** In X农机市场工地，… 市场由Y投建; 污水处理厂投资6800万元: the head alone, at the beginning of a clause, of a thing named before. */
export function isBareHead(walk: Walk, at: number): boolean {
  const { text, words } = walk;
  const word = words[at];
  const after = words[at + 1];
  if (!word || (word.be & HEADS) === 0 || word.end - word.start < 2) return false;
  const goesOn = after !== undefined && (after.kind === 'amount' || (after.kind === 'word' && (after.be & BE.cut) !== 0) || says(text, after, '规划'));
  if (!goesOn) return false;
  // 新校舍占地60亩 of a thing that is called so.
  const fresh = isSaid(walk, at - 1, '新') ? 1 : 0;
  const before = wordAt(words, at - 1 - fresh);
  // “大桥全长2.6公里，: where speech begins.
  const said = before?.kind === 'quote' ? wordAt(words, at - 2 - fresh) : before;
  const opens = said === undefined || said.kind === 'comma' || said.kind === 'full-stop';
  return opens && findCalled(walk, text.slice(wordAt(words, at - fresh)?.start ?? word.start, word.end)) !== null;
}

/** 这个由A与B合建的项目，总投资12亿元: the one spoken of, with what is told of it in between. */
export function isThisProject({ text, words }: Walk, at: number): boolean {
  if (((words[at]?.be ?? 0) & BE.project) === 0 || !says(text, wordAt(words, at - 1), '的')) return false;
  for (let back = at - 2; back > at - 14 && back >= 0; back--) {
    const before = wordAt(words, back - 1);
    if (before !== undefined && before.kind !== 'comma' && before.kind !== 'full-stop') continue;
    return THIS.test(text.slice(words[back]?.start ?? 0, words[back]?.end ?? 0));
  }
  return false;
}

const THIS = /^[这此该]/u;

/** 厂长介绍，总投资3亿元; 。一期投资1.1亿元: a whole cost that its sentence says of nothing is the last project's. Null for others. */
export function findTold({ text, words, recent, lastProject }: Walk, at: number, amount: Amount): Open | null {
  const last = recent.at(-1);
  const before = wordAt(words, at - 1), verb = wordAt(words, at - 2);
  // 设备占1.05亿元总投资的六成
  if (amount.kind === 'total' && before?.kind === 'text' && text.charAt(before.end - 1) === '占') return lastProject;
  if (says(text, words[at + 1], '的')) return null;
  // 一、城区防洪工程。总投资3.2亿元。
  if (amount.kind === 'total' && before?.kind === 'full-stop' && last?.candidate.telling === true && last.candidate.to === at - 1) return last;
  // ；总投资：3.5亿元；: a field of the one that the row is of.
  if (amount.kind === 'total' && /[：:]/u.test(amount.asPrinted) && (before?.kind === 'comma' || before?.kind === 'full-stop') && last?.candidate.telling === true) return last;
  const whole = amount.kind === 'phase' || (amount.kind === 'total' && /[总總]|造价|概算|计划投资|計劃投資/u.test(amount.asPrinted));
  return whole && before?.kind === 'comma' && verb !== undefined && (told.has(text.slice(verb.start, verb.end)) || (verb.kind === 'text' && text.startsWith('算：', verb.end - 1))) ? (last && (last.accepted || last.candidate.telling) ? last : lastProject) : null;
}
