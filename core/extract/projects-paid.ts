// Things that count because a sum is said of them, whatever their names end in: 总投资3亿元的X, 投资60万元建起X, A，投资3亿元；B，1亿元.
import { CONTRACT_WORDS, SIGNING_WORDS, THING_WORDS } from '../gazetteer/projects';
import { hasCharAt, readCharSet } from '../text/char-set';
import { holdsWord, listWords, splitWords } from '../text/lexicon';
import { HEADS } from './projects-cuts';
import type { Phrase } from './projects-phrases';
import type { Series } from './projects-series';
import { opensMember } from './projects-series';
import type { Word } from './projects-words';
import { BE, isSemicolon, says, wordAt } from './projects-words';

const things = listWords(splitWords(THING_WORDS));
const signing = new Set(splitWords(SIGNING_WORDS));
const papers = new Set(splitWords(CONTRACT_WORDS));
/** The whole cost: no company has one, a thing that is built has. */
export const WHOLE_COST = /[总總]|造价|造價|概算/u;
/** Who spends, by the last character: 全县, 交通局, 合作社, 村民. */
const ACTORS = readCharSet('省市县区镇乡村局委部办社行厅队组会商家人者户们民年月日度中来内后节届次');

/** 总投资18亿元的X水库蓄水保供: after a sum and 的 stands a project, whatever verb follows. */
export function isPaid(text: string, words: readonly Word[], { before }: Phrase): boolean {
  const left = wordAt(words, before);
  return says(text, left, '的') && wordAt(words, before - 1)?.kind === 'amount';
}

/** X总投资3亿元, X“Y”计划投资2亿元, 总投资3亿元的X: what costs that much is being built, whatever its name ends in. */
export function isCostSubject(text: string, words: readonly Word[], phrase: Phrase): boolean {
  const left = wordAt(words, phrase.before), last = wordAt(words, phrase.to - 1), right = words[phrase.to]?.kind === 'alias' ? words[phrase.to + 1] : words[phrase.to];
  // 遗址保护利用设施: a noun that closes lists may end a name that has its sum.
  const plain = last?.kind === 'text' || last?.kind === 'quote' || (last?.be ?? 0) === BE.unbuilt || ((last?.be ?? 0) & (BE.closer | BE.project)) === BE.closer;
  if (!last || !plain || phrase.joined) return false;
  const opens = left === undefined || left.kind === 'comma' || left.kind === 'full-stop';
  const named = last.kind === 'quote' || (right?.amount !== null && right?.amount !== undefined && WHOLE_COST.test(right.amount.asPrinted));
  if (opens) {
    if (hasCharAt(ACTORS, text, last.end - 1)) return false;
    return (named && right?.amount?.kind === 'total') || (left !== undefined && isSeries(text, words, left, phrase));
  }
  if (isOwnedBy(text, words, phrase)) return true;
  // 打麻车间的温水浸麻池投资二十八万元: what has its cost right behind, and not whose it is.
  if (isTied(text, words, phrase) && last.kind === 'text' && !hasCharAt(ACTORS, text, last.end - 1) && last.end - (words[phrase.from]?.start ?? last.end) >= 4 && right?.amount?.kind === 'total' && ((wordAt(words, phrase.before - 1)?.be ?? 0) & (BE.facility | BE.works | BE.park)) !== 0) return true;
  // 投资6亿元建设的护肤品研发中枢
  if (isTied(text, words, phrase) && last.kind === 'text' && !hasCharAt(ACTORS, text, last.end - 1) && last.end - (words[phrase.from]?.start ?? last.end) >= 4 && ((wordAt(words, phrase.before - 1)?.be ?? 0) & BE.construct) !== 0 && wordAt(words, phrase.before - 2)?.amount?.kind === 'total' && stopsHere(text, right)) return true;
  return isPaid(text, words, phrase) && (WHOLE_COST.test(wordAt(words, phrase.before - 1)?.amount?.asPrinted ?? '') || (last.kind === 'text' && PROCESSES.test(text.slice(words[phrase.from]?.start, last.end)))) && stopsHere(text, right);
}

/** A mark, 等, or a verb: the name is over. */
const stopsHere = (text: string, right: Word | undefined): boolean => right !== undefined && (right.kind === 'comma' || right.kind === 'full-stop' || right.kind === 'sep' || says(text, right, '等') || ((right.be & (BE.cut | BE.stage)) !== 0 && !says(text, right, '的')));

/** 投资9200万元的焦炉煤气发电: what is made or done there, for five characters and more. */
export const PROCESSES = /.{2}(?:发电|储能|制氢|养殖|种植|制种|育苗|繁育|制造|冶炼|生产|回收|提取|提炼|酿造|印染|纺织|铸造|锻造|屠宰|组装|封装|封测|开采|选矿|洗选|洗煤|物流|仓储|供热|供水|供暖|制冷|改良|灌溉|系统|平台)$/u;

/** A，投资3亿元；B由县里兜底3300万元: what opens a member of a paid series needs no head. */
export function isOwner(text: string, words: readonly Word[], series: Series, { from, to, joined, before }: Phrase): boolean {
  const left = wordAt(words, before), last = wordAt(words, to - 1), right = words[to];
  if (joined || !last || !right || hasCharAt(ACTORS, text, last.end - 1) || (last.be & BE.company) !== 0) return false;
  const opens = left === undefined || left.kind === 'comma' || left.kind === 'full-stop' || (left.be & BE.kind) !== 0 || says(text, left, '的') || says(text, left, '有');
  // 台商X投资1600万美元，兴建Y: who pays.
  if (!opens || (right.kind === 'amount' && BUILDERS.some((at) => ((words[to + at]?.be ?? 0) & (BE.build | BE.construct)) !== 0))) return false;
  const stops = right.kind === 'comma' || right.kind === 'amount' || right.kind === 'bracket' || (right.be & (BE.placing | BE.build)) !== 0;
  const name = text.slice(words[from]?.start, last.end);
  return stops && name.length >= (INVESTORS.test(name) ? 5 : 4) && (series[from] ?? 0) > 0 && ((left !== undefined && (left.be & BE.kind) !== 0) || opensMember(text, words, series, from, to));
}

/** 台商林某, 浙商陈总: who pays, and not what. */
const INVESTORS = /^.{0,2}商|[某总總]$/u;

/** 客商X的青盐足浴包，协议6000万元: what somebody brings, and its sum right behind. */
function isOwnedBy(text: string, words: readonly Word[], { from, to, before }: Phrase): boolean {
  const last = wordAt(words, to - 1), comma = words[to], sum = words[to + 1];
  if (!last || !says(text, wordAt(words, before), '的') || hasCharAt(ACTORS, text, last.end - 1) || last.end - (words[from]?.start ?? last.end) < 4) return false;
  return comma?.kind === 'comma' && (sum?.amount?.kind === 'total' || sum?.amount?.kind === 'signed') && !BUILDERS.some((at) => ((words[to + 1 + at]?.be ?? 0) & (BE.build | BE.construct | BE.deed)) !== 0);
}

/** ；农副产品冷链配送，投资2.5亿元: in a series each member is a name and its sum. */
function isSeries(text: string, words: readonly Word[], left: Word, { to }: Phrase): boolean {
  const comma = words[to], sum = words[to + 1], stop = words[to + 2];
  if (!/[；;]/u.test(text.charAt(left.start)) || comma?.kind !== 'comma' || (sum?.amount?.kind !== 'total' && sum?.amount?.kind !== 'signed')) return false;
  return stop === undefined || stop.kind === 'full-stop' || stop.kind === 'comma';
}

/** 投资1.25亿元建设新型墙材，: what a sum builds needs no head where the clause ends with it. */
export function isCostObject(text: string, words: readonly Word[], phrase: Phrase): boolean {
  const left = wordAt(words, phrase.before), first = words[phrase.from], last = wordAt(words, phrase.to - 1), right = words[phrase.to];
  if (!left || !first || (last?.kind !== 'text' && last?.kind !== 'quote') || hasCharAt(ACTORS, text, last.end - 1)) return false;
  if (right !== undefined && right.kind !== 'comma' && right.kind !== 'full-stop') return false;
  let verb = (left.be & BE.construct) !== 0 ? phrase.before : (first.be & BE.construct) !== 0 && phrase.to - phrase.from > 1 ? phrase.from : -1;
  // 投资65万元，建一个小蚕共育室
  const single = left.kind === 'count' ? wordAt(words, phrase.before - 1) : undefined;
  if (single && ((single.be & BE.construct) !== 0 || (single.kind === 'text' && BUILDS.test(text.slice(single.start, single.end))))) verb = phrase.before - 1;
  if (verb < 1) return false;
  const amount = (wordAt(words, verb - 1)?.kind === 'comma' && left.kind === 'count' ? wordAt(words, verb - 2) : wordAt(words, verb - 1))?.amount;
  // 带回1500万元建起鸿图制衣
  if (amount?.kind === null && verb === phrase.before && wordAt(words, verb - 1)?.kind === 'amount') return last.end - first.start >= 4;
  return amount?.kind === 'total' || amount?.kind === 'signed' || (left.kind === 'count' && amount?.kind === 'annual');
}

/** 的 stands right before the phrase. */
export const isTied = (text: string, words: readonly Word[], { before }: Phrase): boolean => says(text, wordAt(words, before), '的');

/** 投资1200万元、日处理污水5000吨的: a sum within the words that 的 ties to the thing. */
export function paysBefore(words: readonly Word[], before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - 9); at--) {
    const word = words[at];
    if (word?.kind === 'amount') return true;
    if (!word || word.kind === 'comma' || word.kind === 'full-stop') return false;
  }
  return false;
}

/** Where a verb stands behind a sum: at once, or after a comma. */
const BUILDERS = [1, 2];

/** 筹资310万元，把矸石山改造成 | 核桃园: a sum before the verb, in its clause or in the one before. */
function isPaidVerb(words: readonly Word[], verb: number): boolean {
  let commas = 0;
  for (let at = verb - 1; at >= Math.max(0, verb - 9) && commas < 2; at--) {
    if (words[at]?.kind === 'amount') return true;
    if (words[at]?.kind === 'full-stop') return false;
    if (words[at]?.kind === 'comma') commas++;
  }
  return false;
}

/** A verb of building of one character, alone or behind one more: 建, 正建. */
export const BUILDS = /^.?[建修盖办]$/u;

/** 捐资150万元兴建的敬贤楼, 投资30万元的: what is built or paid may have a short name. */
export function isGoverned(text: string, words: readonly Word[], { before }: Phrase): boolean {
  const verb = wordAt(words, before - 1), left = wordAt(words, before);
  if (left !== undefined && (left.be & BE.construct) !== 0) return isPaidVerb(words, before);
  return left !== undefined && verb !== undefined && says(text, left, '的') && (verb.kind === 'amount' || (verb.be & BE.construct) !== 0);
}

/** 自筹380万元建起了冷藏库, 投资130万元扩建门诊楼: built with its own sum, a thing needs no name. */
export function isBought(text: string, words: readonly Word[], phrase: Phrase): boolean {
  const last = wordAt(words, phrase.to - 1), right = words[phrase.to];
  if (last && (last.be & BE.project) !== 0) {
    // 高标准农田建设项目总投资9800万元, 投资1.1亿元的光伏发电项目; 总投资9300万元的二期技改工程
    const thing = holdsWord(things, text.slice(words[phrase.from]?.start ?? last.start, last.start));
    if (((words[phrase.from]?.be ?? 0) & BE.phase) !== 0 && phrase.to - phrase.from > 2 && isTied(text, words, phrase)) return paysBefore(words, phrase.before);
    if (!thing && !isKindOfWorks(text, words, phrase)) return false;
    return right?.amount?.kind === 'total' || (isTied(text, words, phrase) && paysBefore(words, phrase.before));
  }
  if (((last?.be ?? 0) & (BE.works | BE.facility | BE.park)) === 0) return false;
  if (isContracted(text, words, phrase) || isBroughtIn(text, words, phrase) || isBuiltWith(text, words, phrase)) return true;
  // 会展中心总造价9800万元: nobody else has a whole cost.
  if (last && last.end - (words[phrase.from]?.start ?? last.start) >= 3 && right?.amount?.kind === 'total' && WHOLE_COST.test(right.amount.asPrinted)) return true;
  // ；体育馆投资5600万元: a member of a series.
  const left = wordAt(words, phrase.before);
  if (left && isSemicolon(text, left) && last && last.end - (words[phrase.from]?.start ?? last.start) >= 3 && right?.amount?.kind === 'total') return true;
  // 去年建成的农业服务中心投资1800万元
  if (isTied(text, words, phrase)) return paysBefore(words, phrase.before) || (right?.amount?.kind === 'total' && ((wordAt(words, phrase.before - 1)?.be ?? 0) & BE.construct) !== 0);
  let builds = ((words[phrase.from]?.be ?? 0) & (BE.construct | BE.deed)) !== 0;
  for (let at = phrase.before; at > phrase.before - 7; at--) {
    const word = words[at];
    // 捐资38万元，为学校盖了新教学楼
    if (word?.kind === 'comma' && builds && wordAt(words, at - 1)?.kind === 'amount') return true;
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep') return false;
    if (word.kind === 'amount') return builds;
    builds ||= (word.be & (BE.build | BE.construct | BE.deed)) !== 0 || (word.kind === 'text' && /[建修盖]$/u.test(text.slice(word.start, word.end)));
  }
  return false;
}

/** 旅游基础设施提升工程, 除险加固项目: a kind of things and what is done to them, which is one project where it has a sum; 重点项目 and 素质提升工程 are no such kinds. */
export function isKindOfWorks(text: string, words: readonly Word[], { from, to }: Phrase): boolean {
  const last = wordAt(words, to - 1);
  if (!last || (last.be & BE.project) === 0 || last.end - (words[from]?.start ?? last.end) < 6) return false;
  let deed = last.end - last.start > 2 && DEED_IN_HEAD.test(text.slice(last.start, last.end));
  for (let at = from; at < to - 1; at++) {
    const be = words[at]?.be ?? 0;
    if ((be & (BE.rank | BE.unbuilt)) !== 0 && (be & HEADS) === 0) return false;
    deed ||= (be & BE.deed) !== 0 && (be & BE.closer) === 0;
  }
  return deed;
}

const DEED_IN_HEAD = /^(?:改造|扩建|改建|新建|修复|改善|保障|完善|优化)/u;

/** 与城关镇签订饲料厂合同，总投资6500万元: what a contract is of, with its sum. */
function isContracted(text: string, words: readonly Word[], { before, to }: Phrase): boolean {
  const verb = wordAt(words, before);
  if (!verb || !signing.has(text.slice(verb.start, verb.end).replace('了', '')) || !papers.has(text.slice(words[to]?.start ?? 0, words[to]?.end ?? 0))) return false;
  return words[to + 1]?.kind === 'comma' && words[to + 2]?.kind === 'amount';
}

/** 龙王沟的淤地坝是水保局投资65万元建的: the sum, and that it was built with it, behind 是. */
function isBuiltWith(text: string, words: readonly Word[], { to }: Phrase): boolean {
  if (!says(text, words[to], '是')) return false;
  for (let at = to + 1; at < to + 8; at++) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop') return false;
    if (word.kind === 'amount') return ((words[at + 1]?.be ?? 0) & BE.construct) !== 0 && says(text, words[at + 2], '的');
  }
  return false;
}

/** 引进了冷链物流园，总投资3亿元: what is built or brought in, with its whole cost right behind. */
function isBroughtIn(text: string, words: readonly Word[], { from, before, to }: Phrase): boolean {
  if (words[to]?.kind !== 'comma') return false;
  const verb = says(text, wordAt(words, before), '了') ? wordAt(words, before - 1) : wordAt(words, before);
  if (verb !== undefined && (verb.be & (BE.build | BE.construct)) !== 0) return words[to + 1]?.amount?.kind === 'total';
  // 正在建设占地600亩的现代农业产业园，计划分两期投资4300万元
  let sum = to + 1;
  while (sum < to + 4 && words[sum]?.kind === 'word' && ((words[sum]?.be ?? 0) & (BE.build | BE.cut)) !== 0) sum++;
  if (words[sum]?.amount?.kind !== 'total' || !says(text, verb, '的') || to - from < 2) return false;
  for (let at = before - 1; at > before - 5; at--) {
    const word = wordAt(words, at);
    if (!word || word.kind === 'comma' || word.kind === 'full-stop') return false;
    if ((word.be & BE.construct) !== 0) return true;
  }
  return false;
}
