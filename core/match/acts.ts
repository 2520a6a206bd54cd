// What a bare name is shown doing that people in office do: 赵文、钱武陪同; 会议由赵文主持; 赵文、钱武等县领导. A name on a page of officials
// proves nothing: villagers are visited there, donors listed, players named. Offsets are UTF-16 units of the text in matching form.
import { holdsWord, matchAt } from '../text/lexicon';
import { isHan } from '../text/script';
import { loadSideWords } from './side-words';
import { readStanding } from './sentence-standing';
import type { FoldedText } from './sides';

/** act: what only people in office do; part: what others do as well; label: the group that ends his list (等|县领导). */
export interface Act {
  readonly by: 'act' | 'part' | 'label';
  readonly words: string;
}

const LIST_REACH = 120;
const TAIL_REACH = 32;
/** An item of a list of names: a post and a name at most. */
const LONGEST_ITEM = 14;
const BRACKET_REACH = 16;
const SENTENCE_END = /[。!！?？\n]/u;
const SENTENCE_REACH = 60;
const CLAUSE_END = /[。;；!！?？\n:：“”"《》【】|]/u;
/** Who goes there does what the next clause says: 先后到粮库、工地,调研…. */
const MOVES = /先后|分别|一行|来到|深入|前往|走进|[到赴在]/u;
const GOES = /^(?:等(?:人|同志)?)?(?:一行|分别|先后|随后|当天|[上下]午)?(?:深入|来到|前往|走进|到|赴)/u;
/** Between a name and the verb: then somebody else does it, or it is done to him. */
const OTHER_DOER = /[的被受获与向让请]/u;
/** 等在主席|台就座, 委员|会. */
const NO_STATION = /[台团会]$/u;
/** 代表|县委常委会|作报告: a verb there, and he is of that body; but 代表企业家发言. */
const FOR_A_BODY = /^代表[^,。;、]{0,9}(?:[省市县区州旗盟]委|委员会|常委会|政府|党组|主席团)/u;
const BODY_REACH = 16;
/** What several are: 等县领导, 等县委常委. */
const SHARED = /(?:领导|领导同志|领导干部|首长|成员|常委|委员)$/u;
/** 赵文、钱武等|县|领导: before the label, its level and place. */
const GROUP = /等(\p{Script=Han}{0,4})$/u;
/** 要求 is a leader's only where what he demands follows: 赵文要求,…; but 赵文要求赔偿. */
const DEMAND = '要求';

/** The act of the bearer of the name at `start`–`end`; null where the text shows none. */
export function readAct(folded: FoldedText, start: number, end: number): Act | null {
  const { text } = folded;
  const from = skipList(folded, end);
  const tail = readTail(text, from);
  const { acts, stations, civilEvents } = loadSideWords();
  for (let i = 0; i < tail.length; i += 1) {
    const at = from + i;
    if (OTHER_DOER.test(tail.charAt(i))) return null;
    const station = matchAt(stations, text, at);
    // 赵文和县教体局副局长|钱武参加: the last of the list.
    if (station !== null && (NO_STATION.test(text.slice(at, at + station.length + 1)) || FOR_A_BODY.test(text.slice(at, at + BODY_REACH)))) i += station.length;
    else if (station !== null && station.length > 1 && from > end && !tail.slice(0, i).includes('等')) i += station.length + 1;
    else if (station !== null && station.length > 1) {
      const etc = GROUP.exec(tail.slice(0, i))?.[1];
      return station.value === 'post' && etc !== undefined && SHARED.test(text.slice(at, at + station.length)) ? { by: 'label', words: etc + text.slice(at, at + station.length) } : null;
    }
    const act = matchAt(acts, text, at);
    if (act === null || at + act.length > from + tail.length) continue;
    const words = text.slice(at, at + act.length);
    if (words === DEMAND && text.charAt(at + act.length) !== ',') return null;
    const standing = readStanding(text, start);
    // Who accompanies a guest is a host, whatever the guest is.
    if (standing === 'others' && !words.includes('陪')) return null;
    if (act.value === 'office') return { by: 'act', words };
    return holdsWord(civilEvents, tail.slice(i)) || (standing === null && isCivil(readSentence(text, at))) ? null : { by: 'part', words };
  }
  return null;
}

/** 最终,甲队获胜,赵文参加颁奖: of anybody; but 县长视察考点,赵文参加 is of people in office. */
function isCivil(sentence: string): boolean {
  const { acts, civilEvents } = loadSideWords();
  if (!holdsWord(civilEvents, sentence)) return false;
  for (let i = 0; i < sentence.length; i += 1) if (matchAt(acts, sentence, i)?.value === 'office') return false;
  return true;
}

function readSentence(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - SENTENCE_REACH), at);
  const after = text.slice(at, at + SENTENCE_REACH);
  return `${before.split(SENTENCE_END).at(-1) ?? ''}${after.split(SENTENCE_END)[0] ?? ''}`;
}

/** Behind the names that follow in the same list; the length of the last one is not known: two characters of it are passed over. */
function skipList({ text, hasGap }: FoldedText, end: number): number {
  let at = end;
  while (at - end < LIST_REACH) {
    if (text.charAt(at) === '(') {
      const close = text.indexOf(')', at);
      if (close < 0 || close - at > BRACKET_REACH) return at;
      at = close + 1;
    }
    const joined = '和与及'.includes(text.charAt(at)) && text.charAt(at) !== '';
    if (text.charAt(at) !== '、' && !joined && !(hasGap(at) && isHan(text.charCodeAt(at)))) return at;
    const start = text.charAt(at) === '、' || joined ? at + 1 : at;
    let stop = start;
    while (stop - start < LONGEST_ITEM && (isHan(text.charCodeAt(stop)) || text.charAt(stop) === '·') && (stop === start || !hasGap(stop))) stop += 1;
    const moves = stop - start > 4 && MOVES.test(text.slice(start + 2, stop));
    const goesOn = !moves && (text.charAt(stop) === '、' || text.charAt(stop) === '(' || (hasGap(stop) && stop - start <= 4));
    if (!goesOn || joined) return Math.min(start + 2, text.length);
    at = stop;
  }
  return at;
}

/** The clause, and the next one where this one only tells where they went. */
function readTail(text: string, from: number): string {
  const tail = text.slice(from, from + TAIL_REACH).split(CLAUSE_END)[0] ?? '';
  const comma = tail.indexOf(',');
  if (comma < 0) return tail;
  const goes = GOES.test(tail) || GOES.test(tail.slice(1));
  const next = tail.indexOf(',', comma + 1);
  return goes ? tail.slice(0, next < 0 ? tail.length : next) : tail.slice(0, comma);
}
