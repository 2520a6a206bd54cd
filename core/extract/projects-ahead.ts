// The name that a sum opens: 总投资3亿元的X, 投资3亿元建设X, 筹集资金150万元，建设X.
import { FUND_WORDS } from '../gazetteer/amounts';
import { splitWords } from '../text/lexicon';
import { BUILDS } from './projects-paid';
import type { Open } from './projects-lists';
import { isCounted, isMeasured } from './projects-lists';
import type { Walk } from './projects-walk';
import { textOf, isSaid } from './projects-walk';
import type { Word } from './projects-words';
import { BE, says, wordAt } from './projects-words';

/** 总投资3亿元的X, 投资3亿元建设X, 筹集资金150万元，建设X: the name that the sum opens. */
export function findAhead(walk: Walk, at: number): Open | null {
  const { text, words, byStart } = walk;
  const told = findToldOf(walk, at);
  if (told !== undefined) return told;
  let linked = false;
  let crossed = false;
  let improves = false;
  let partner = false;
  for (let next = at + 1; next <= at + 8; next++) {
    const open = byStart[next];
    if (open && isUnnamed(walk, open)) return null;
    // 李某的1800万元无人机维修中心
    if (open && next === at + 1 && !isSaid(walk, at - 1, '了') && words[at]?.amount?.kind === null && ((wordAt(words, open.candidate.to - 1)?.be ?? 0) & (BE.works | BE.facility | BE.park)) !== 0) return open;
    // 总投资3亿元的2023年X高标准农田建设项目: official names begin with the year.
    if (linked && words[next]?.kind === 'time' && byStart[next + 1]) continue;
    // 筹资65万元翻修老茶站，改建成X: what it becomes.
    if (open && linked) return findBecome(walk, open) ?? open;
    if (open && (linked || (improves && (open.candidate.telling || !isEquipment(walk, open)) && isSaid(walk, open.candidate.to, '进行')))) return open;
    const word = words[next];
    if (!word) return null;
    const said = text.slice(word.start, word.end);
    // 200万元回乡，办起了X
    if (next === at + 1 && word.kind === 'text' && /^[回返来归][\p{Script=Han}]{0,3}$/u.test(said)) continue;
    if (next === at + 2 && said === '了' && words[next + 1]?.kind === 'comma') continue;
    // 1.2亿元专项债，改造了X
    if (next === at + 1 && funds.has(said)) continue;
    // ，历时三个月修通了X
    if (crossed && !linked && (spans.test(said) || word.kind === 'count' || word.kind === 'time' || (wordAt(words, next - 1)?.kind === 'count' && said === '月'))) continue;
    if (word.kind === 'comma') {
      if (isAgentOf(walk, at)) return null;
      const remade = crossed || !mayPay(walk, at, next) ? null : findRemade(walk, next);
      if (remade) return remade;
      // 筹资12万元、投工3000个，修通了公路
      if ((crossed && ((words[next + 1]?.be ?? 0) & BE.construct) === 0) || (said !== '，' && said !== ',') || !mayPay(walk, at, next) || (((words[next + 1]?.be ?? 0) & (BE.build | BE.construct | BE.deed | BE.cut)) === 0 && !BUILDS.test(textOf(walk, next + 1)) && !spans.test(textOf(walk, next + 1)) && words[next + 1]?.kind !== 'conj')) return null;
      crossed = true;
      partner = words[next + 1]?.kind === 'conj';
    } else if (word.kind === 'sep') crossed = true;
    // 出资45万元，与饶河农场合办X: whom it is built with stands between.
    else if (partner && (word.be & BE.construct) === 0) continue;
    // 国家投资180万元、群众集资60万元兴建的X: both sums are paid for it.
    else if (word.kind === 'amount' && wordAt(words, next - 1)?.kind !== 'sep' && crossed && !linked) continue;
    else if (crossed === linked && (word.be & BE.unbuilt) !== 0) continue;
    else if (word.kind === 'quote' || (!linked && ADVERBS.has(said))) continue;
    else if (said === '完成' || (said === '投资' && next === at + 1)) linked = true;
    // 、由妇联争取的儿童之家在云岭小学挂牌: where it is.
    else if (linked && (word.be & BE.placing) !== 0) return null;
    else if (said === '对') improves = true;
    else if (said === '的' || (word.be & (BE.build | BE.construct | BE.deed)) !== 0 || (word.kind === 'text' && BUILDS.test(said))) linked = true;
    // 出资38万元给村里造起了X
    else if (!linked && (word.be & BE.site) !== 0 && word.end - word.start === 1 && wordAt(words, next - 1)?.kind === 'text' && GIVES.has(textOf(walk, next - 2))) continue;
    else if (crossed && (word.be & (BE.site | BE.facility | BE.park)) !== 0 && !linked) continue;
    else if (word.kind !== 'count' && (word.be & (BE.generic | BE.cut)) === 0 && !((linked || crossed || ((wordAt(words, next - 1)?.be ?? 0) & BE.cut) !== 0) && word.kind === 'text' && said.length <= 12)) return null;
  }
  return null;
}

/** 投资380万元、建了三年还没完工的 | 文化活动中心: what 、 adds to the sum is told of the same thing. Undefined where nothing is. */
function findToldOf({ words, byStart, text }: Walk, at: number): Open | null | undefined {
  if (words[at + 1]?.kind !== 'sep') return undefined;
  for (let next = at + 2; next < at + 12; next++) {
    const word = words[next];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep' || word.kind === 'amount' || byStart[next]) return undefined;
    if (says(text, word, '的')) return byStart[next + 1] ?? null;
  }
  return undefined;
}

/** 乡里支持18万元，村里把旧粮仓改造成X: what the verb behind 把 makes in the next clause. */
function findRemade({ text, words, byStart }: Walk, comma: number): Open | null {
  let object = 0;
  for (let at = comma + 1; at <= comma + 7; at++) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'amount') return null;
    if (says(text, word, '把') || says(text, word, '将')) object = at;
    else if (object > 0 && at > object + 1 && (word.be & BE.construct) !== 0) return byStart[at + 1] ?? byStart[at + 2] ?? null;
  }
  return null;
}

/** Whose money it was, behind the sum. */
const funds = new Set(splitWords(FUND_WORDS));

/** The thing that the next clause makes of what was named. */
function findBecome({ text, words, byStart }: Walk, { candidate: { to } }: Open): Open | null {
  const verb = words[to + 1];
  if (words[to]?.kind !== 'comma' || !verb || (verb.be & BE.construct) === 0 || !/[成为]$/u.test(text.slice(verb.start, verb.end))) return null;
  return byStart[to + 2] ?? byStart[to + 3] ?? null;
}

/** 废气治理设施, 通风系统: a part of a works. */
const isEquipment = ({ text }: Walk, { candidate: { span } }: Open): boolean => /(?:设施|系统|设备|装置|平台)$/u.test(text.slice(span.start, span.end));

/** For whom something is built. */
const GIVES = new Set(['给', '为', '替', '帮']);

/** How long it took. */
const spans = /^(?:历时|耗时|用时|历经|花了|用了|奋战)/u;

/** 3000万元全投进了X. */
const ADVERBS = new Set('全都便就才');

/** X三期工程，由华菱公司投资42.6亿元，建设…: who pays stands between the thing and its sum. */
function isAgentOf({ text, words, referent }: Walk, at: number): boolean {
  if (referent === null || referent === 'crowd' || !referent.candidate.telling || words[referent.candidate.to]?.kind !== 'comma') return false;
  return says(text, words[referent.candidate.to + 1], '由') && at - referent.candidate.to < 10;
}

/** 改造老旧车棚六处, 修建4.5公里机耕道: so many of a thing. */
const isUnnamed = ({ text, words }: Walk, { candidate }: Open): boolean => isCounted(text, words, candidate) || (!candidate.telling && isMany(text, wordAt(words, candidate.before))) || ((candidate.head & BE.project) === 0 && ((words[candidate.to]?.kind === 'count' && !text.startsWith('一', words[candidate.to]?.start) && (candidate.head & BE.facility) !== 0) || isMeasured(text, candidate) || (!candidate.telling && LENGTH.test(text.slice(candidate.span.end, candidate.span.end + 12)))));

/** 5条 | 主干道供水管网 */
const isMany = (text: string, word: Word | undefined): boolean => word?.kind === 'count' && !/^[一1][^0-9十百千万]/u.test(text.slice(word.start, word.start + 2));

/** 修建村组道路18公里: so much of it. */
const LENGTH = /^(?:总长|全长|共|约|近|共计|长)?(?:[0-9.]{1,8}|[多数几一二三四五六七八九十百千]{1,6})[多余万]*(?:公里|千米|华里|里|米|亩|平方米|平米)/u;

/** 县化肥厂筹资400万元，新上一条X: nobody, or a house that is no project itself, pays for what the next clause builds. */
function mayPay({ text, words, referent }: Walk, at: number, comma: number): boolean {
  if (referent === null) return true;
  if (referent === 'crowd' || referent.accepted || referent.candidate.to !== at || /[总總造概]/u.test(words[at]?.amount?.asPrinted ?? '总')) return false;
  const verb = words[comma + 1];
  return verb !== undefined && (verb.be & (BE.build | BE.construct)) !== 0 && !text.startsWith('后', verb.end) && !text.startsWith('後', verb.end);
}
