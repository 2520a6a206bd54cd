// What stands together counts together: members of a 、-list that is opened or finished, clauses of a series set off by ；.
import type { Amount } from '../model';
import { STAGE_WORDS, STALLED_WORDS } from '../gazetteer/projects';
import { splitWords } from '../text/lexicon';
import type { Candidate } from './projects-candidates';
import type { Word } from './projects-words';
import { BE, isSemicolon, says, wordAt } from './projects-words';

/** A candidate while it is being decided. */
export interface Open {
  readonly candidate: Candidate;
  readonly amounts: Amount[];
  readonly again: number[];
  accepted: boolean;
}

/** Signed, or stopped: as good as a stage. */
const reached = new Set([...STAGE_WORDS.filter(([stage]) => stage === '签约').flatMap(([, row]) => splitWords(row)), ...splitWords(STALLED_WORDS)]);

/** A list of which one member counts and of which something is opened, begun or finished counts as a whole: A项目、B医院开工. */
export function acceptLists(text: string, words: readonly Word[], lists: ReadonlyMap<number, readonly Open[]>): void {
  for (const members of lists.values()) {
    if (isEnlisted(text, words, members)) for (const open of members) open.accepted ||= open.candidate.head !== 0 && !isMeasured(text, open.candidate);
    // 先后建成了A、B、C: what is built, though the first may be none by name.
    const verb = words[members[0]?.candidate.lead ?? -1];
    if (verb !== undefined && BUILT.test(text.slice(verb.start, verb.end))) for (const open of members) open.accepted ||= open.candidate.telling && open.candidate.head !== 0 && !isMeasured(text, open.candidate) && !isCounted(text, words, open.candidate);
    if (!members.some(({ accepted }) => accepted)) continue;
    // A、B建设: what is said of the last is said of all.
    const last = words[members.at(-1)?.candidate.to ?? -1];
    const built = says(text, last, '建设');
    const reached = members.some(({ candidate }) => hasStageAfter(text, words, candidate.to, 8));
    // 会议讨论了A迁建、B扩建和C公园: verbs of going and seeing apart, what is said of one is said of all.
    const left = wordAt(words, members[0]?.candidate.before ?? -1);
    const led = left !== undefined && left.kind === 'word' && (left.be & (BE.visit | BE.placing)) === 0;
    // A段、B改扩建要做好前期: each says what it is, and the sentence is of them.
    // 观摩了A二期、B厂房、C杂粮基地: of a tour of projects, bases and parks with the rest.
    const toured = left !== undefined && (left.be & BE.visit) !== 0 && isToured(words, members[0]?.candidate ?? { lead: 0, to: 0 });
    const clear = isClauseSubject(words, members[0]?.candidate.before ?? -1) && members.every(({ candidate }) => candidate.telling && candidate.head !== 0);
    for (const open of members) if (open.candidate.head !== 0 && ((led && (open.candidate.telling || open.candidate.span.end - open.candidate.span.start >= LONG)) || reached || (open.candidate.head & BE.park) !== 0 || (built && (open.candidate.head & BE.facility) !== 0) || (clear && !isMeasured(text, open.candidate)) || (toured && open.candidate.telling && ENDS_LIKE_PARK.test(text.slice(open.candidate.span.start, open.candidate.span.end))))) open.accepted = true;
  }
}

/** A verb of building that is done: 建成了, 新修了, 修通了. */
const BUILT = /^(?:新|改|扩|兴|修|筹|捐|援|自)?[建修架盖](?:成|起|好|通|建)?了$|^建成$/u;

/** 把A整治、B抽水站及C挡土墙纳入抢修: what is to be built is made a list of. */
function isEnlisted(text: string, words: readonly Word[], members: readonly Open[]): boolean {
  const left = wordAt(words, members[0]?.candidate.before ?? -1), right = words[members.at(-1)?.candidate.to ?? words.length], what = words[(members.at(-1)?.candidate.to ?? words.length) + 1];
  if (!right || !what || (!says(text, left, '把') && !says(text, left, '将'))) return false;
  return (right.be & BE.kind) !== 0 && members.every(({ candidate }) => candidate.head !== 0) && (what.be & (BE.deed | BE.project | BE.build)) !== 0;
}

/** `A项目开工；B公路征地完成；C项目签约`: in a series set off by ； what begins each member is of one kind. */
export function acceptSeries(text: string, words: readonly Word[], opens: readonly Open[]): void {
  let series: { open: Open; member: number }[] = [];
  let member = 0;
  let next = 0;
  const close = (): void => {
    const members = new Set(series.filter(({ open }) => open.accepted).map((entry) => entry.member));
    // In a member that has its project already (某厂与某公司合资的生产线) the others are who builds it.
    if (member >= 2 && members.size >= 2) for (const { open, member: at } of series) open.accepted ||= open.candidate.head !== 0 && !members.has(at) && open.candidate.telling && isClauseSubject(words, open.candidate.before);
    series = [];
    member = 0;
  };
  words.forEach((word, index) => {
    const open = opens[next];
    if (open?.candidate.from === index) {
      if (open.accepted || series.at(-1)?.member !== member) series.push({ open, member });
      next++;
    }
    if (isSemicolon(text, word)) member++;
    else if (word.kind === 'full-stop') close();
  });
  close();
}

/** 三个风电项目总投资38.6亿元, 加固病险水库12座，投资4600万元: several without a name, and the sum is of all. */
export function isCounted(text: string, words: readonly Word[], { before, to, closed, head }: Candidate): boolean {
  if (closed) return false;
  const left = wordAt(words, before), right = words[to], next = words[to + 1];
  if ((head & BE.project) !== 0 && left?.kind === 'count' && !text.startsWith('一', left.start)) return true;
  return right?.kind === 'count' && !text.startsWith('一', right.start) && (next === undefined || next.kind === 'comma' || next.kind === 'full-stop' || next.kind === 'sep');
}

/** 6公里盘山路, 多座立交桥: so much of a thing, which has no name. Capacities (30万吨甲醇) are not meant. */
export function isMeasured(text: string, { span }: Candidate): boolean {
  return /^(?:[0-9.]{1,8}|[多数几一二三四五六七八九十百千]{1,4})[多余万]?(?:公里|千米|米|平方米|平米|亩|栋|座|条|户|公顷|层楼[上里内]|个|所|间|处|眼|口|套|台|艘|孔|盏)/u.test(text.slice(span.start, Math.min(span.end, span.start + 12)));
}

/** `A卡在土地证，B卡在验收，C被村民挡了工`: where two clauses of a sentence are of projects, those beside them are too. */
export function acceptClauses(text: string, words: readonly Word[], opens: readonly Open[]): void {
  let subjects: Open[] = [];
  const close = (): void => {
    if (subjects.filter(({ accepted }) => accepted).length > 1) for (const open of subjects) open.accepted ||= open.candidate.telling && open.candidate.head !== 0 && isTold(text, words, open.candidate);
    subjects = [];
  };
  let at = 0;
  for (const open of opens) {
    for (; at < open.candidate.from; at++) if (words[at]?.kind === 'full-stop') close();
    if (isClauseSubject(words, open.candidate.before)) subjects.push(open);
  }
  close();
}

/** A verb or a time follows the name. */
function isTold(text: string, words: readonly Word[], { to }: Candidate): boolean {
  const word = words[to];
  return word !== undefined && (word.kind === 'time' || (word.kind === 'word' && (word.be & (BE.cut | BE.build | BE.placing)) !== 0)) && !says(text, word, '的') && !says(text, word, '等');
}

/** Nothing but a comma before it: the subject of its clause. */
export const isClauseSubject = (words: readonly Word[], before: number): boolean => wordAt(words, before) === undefined || wordAt(words, before)?.kind === 'comma' || wordAt(words, before)?.kind === 'full-stop';

/** A word of a stage, of signing or of standing still, within the next words of the clause. */
export function hasStageAfter(text: string, words: readonly Word[], to: number, reach: number): boolean {
  // A医院与B医院签订协议: who signs.
  const parties = words[to]?.kind === 'conj' || (wordAt(words, to - 1) !== undefined && words.slice(Math.max(0, to - 8), to).some(({ kind }) => kind === 'conj'));
  for (let at = to; at < to + reach; at++) {
    const word = words[at];
    if (!word || word.kind === 'comma' || word.kind === 'full-stop' || word.kind === 'sep') return false;
    const said = text.slice(word.start, word.end);
    if (((word.be & BE.stage) !== 0 && (word.be & BE.opening) === 0) || (reached.has(said) && !(parties && said.startsWith('签')))) return true;
  }
  return false;
}

const ENDS_LIKE_PARK = /(?:基地|园|园区|示范区|示范片|示范点)$/u;

/** Characters of a name that is clear by its length: 市人民医院门诊大楼. */
const LONG = 8;

/** Projects are spoken of before what is visited: the tour is of them. */
export function isToured(words: readonly Word[], { lead, to }: Pick<Candidate, 'lead' | 'to'>): boolean {
  for (let at = lead - 1; at >= Math.max(0, lead - TOUR); at--) if (((words[at]?.be ?? 0) & (BE.project | BE.phase)) !== 0) return true;
  // 来到X安置区，询问工程进度
  for (let at = to; at < to + ASKED && words[at] !== undefined && words[at]?.kind !== 'full-stop'; at++) if (((words[at]?.be ?? 0) & (BE.project | BE.work | BE.stage)) !== 0) return true;
  return false;
}

/** Words that are looked back through for what a tour is of: its sentence and the headline before it. */
const TOUR = 60;
/** Words in which the same sentence tells what was asked there. */
const ASKED = 12;
