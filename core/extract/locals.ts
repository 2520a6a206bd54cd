// Towns, villages, streets and zones that an article names: so that 该镇, 镇党委书记, 村支书 find their place.
import { hasCharAt } from '../text/char-set';
import { matchAt } from '../text/lexicon';
import { isHan } from '../text/script';
import { findTownships } from '../gazetteer/taiwan';
import { CORPS_REGION, PLACE_LEVELS } from '../gazetteer/places';
import { FIGURES, isInside, isOtherWord } from './places';
import type { LocalPlaces } from './levels';
import type { Reading } from './reading';
import { COMMON, LEVELS, NOUNS, RIGHT_WORDS, SOUNDS } from './words';

interface Local { readonly name: string; readonly at: number }

const LOCAL_WORDS = new Set(PLACE_LEVELS.filter((level) => level.kind === 'local').map((level) => level.word));
const LONGEST_STEM = 6;
/** From so many characters on a name may be spelt by its sounds. */
const LEAST_SOUNDS = 5;
/** Characters that end what stands before a place. */
const BORDERS = '的了在与及对向被由从到着过是为进入驻赴县市跟把让给';
/** 全镇, 该村, 各乡: no names. */
const NO_STEMS = new Set('家 故 异 他 侨 梦 水 老家 大学生 高校 前 原 前任 现任 原任 全 该 我 本 各 两 每 一 二 三 四 五 十 多 数 这个 那个 几个 多个 城 新 农 山 外 邻 包 驻 乡 帮扶 贫困 薄弱 工业 重点 精品 特色 美丽 示范 试点 周边 相邻 附近 所有 全部 部分 有关 相关 辖区 所在 集 通 上 下 村 旅游 中心 文明 行政 自然 联 村村 生态 住宅 居民 小 大 老 新型 城乡 军民 智慧 和谐 平安 绿色'.split(' '));
/** A stem that ends so is none: 农村, 乡镇. */
/** Words of number or reference before a level: 部分团|镇, 各乡|镇. */
const NO_BEGINNINGS = /^(位于|坐落|地处|毗邻|紧邻|邻近|靠近|途经|路过|逼近|[省市县区州]属|[给回离返]家|建设家|回报家|报效家|热爱家|思念家|落户|离不|一边|给原|部分|有关|相关|一些|不少|多数|其他|其它|所有|全部|周边|附近|许多|旅|多个|两个|三个|几个|十个)/u;
const NO_ENDINGS = /[农乡各全该名个余每跑赴驻帮扶包联进入到回出离返给]$|离不开$|落户$|^[一这那每]进|(贫困|薄弱|帮扶|示范|先进|重点|试点|明星|小康|空壳|后进|征迁|拆迁|搬迁|整治|受灾|移民|安置|城中|空心|首批|第一批|亿元|千万元|百万元|富裕|特困|深度|攻坚|脱贫|重灾|缺水|无电|边远|偏远|高山|库区|沿江|沿海|沿湖|家庭|集体|股份|股份制|合作|国营|国有|省属|承包)$/u;
/** What a kind of place is called, with its level: 特色|小镇, 鱼米|之乡, 历史|古镇, 省|农场总局. */
const KINDS = /(小镇|重镇|名镇|强镇|之乡|故乡|同乡|下乡|侨乡|茶乡|水乡|花乡|瓷乡|歌乡|酒乡|果乡|竹乡|外乡|异乡|他乡|.{2}大乡|.{2}大镇|^[省市县区州局总场][农林牧茶渔]场)$/u;
/** 住房和|城乡|建设, 示范区|城乡|统筹. */
const TOWN_AND_COUNTRY = /^城乡(统筹|建设|一体|规划|居民|医疗|环境|融合|客运|低保|供水|交通|管理|结合|发展|接合|差距|社区|教育|户籍|电网|居保|困难)/u;

/** 副|镇长, 候选|镇长: no towns. */
const RANK_ENDS = /^.?$|[副代任老兼正原前新为选]$/u;
/** A home is named so often at least, and so much more often than all others of its level. */
const LEAST_HOME = 3;
const HOME_SHARE = 0.6;

/** The local places of each article of a page, which also know what the page as a whole calls home. Linear. */
export function findLocalPlaces(readings: readonly Reading[]): LocalPlaces[] {
  const found = readings.map(readLocals);
  const counts = new Map<string, number>();
  for (const { name } of found.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return found.map((locals) => ({ findNearest: (endings, at) => findNearest(locals, endings, at), findWithin: (endings, from, to) => findWithin(locals, endings, from, to), findOnly: (endings) => findOnly(locals, endings), findHome: (endings, often = false) => findHome(counts, endings, often) }));
}

function findOnly(locals: readonly Local[], endings: readonly string[]): string | null {
  const names = new Set(locals.filter(({ name }) => endings.some((ending) => name.endsWith(ending))).map(({ name }) => name));
  return names.size === 1 ? [...names][0] ?? null : null;
}

/** The name of a level that the page names more often than all others together, or, unless `often`, alone. */
function findHome(counts: ReadonlyMap<string, number>, endings: readonly string[], often: boolean): string | null {
  let sum = 0, most = 0;
  let home: string | null = null;
  for (const [name, times] of counts) {
    if (!endings.some((ending) => name.endsWith(ending))) continue;
    sum += times;
    if (times > most) { most = times; home = name; }
  }
  return (most === sum && !often) || (most >= LEAST_HOME && most >= sum * HOME_SHARE) ? home : null;
}

/** Local names in one article: a bounded look-back at each level word. */
function readLocals(reading: Reading): Local[] {
  const { s } = reading;
  const found: Local[] = [];
  const townships = new Set(findTownships(reading.article.place)?.values());
  const divisionEnds = new Uint8Array(s.length + 1);
  for (const [start, hit] of reading.divisions) if (s.slice(start, hit.end) === hit.division.name) divisionEnds[hit.end] = 1;
  const inCorps = reading.article.place[0] === CORPS_REGION;
  let floor = 0;
  for (let i = 1; i < s.length; i++) {
    if (divisionEnds[i] === 1) floor = i;
    if (townships.size > 0) for (const length of [3, 4]) if (townships.has(s.slice(i - 1, i - 1 + length))) found.push({ name: s.slice(i - 1, i - 1 + length), at: i - 1 });
    const level = matchAt(LEVELS, s, i);
    if (level?.value === '团' && inCorps) {
      const start = findFigures(s, i);
      if (FIGURES.test(s.slice(start, i))) found.push({ name: s.slice(start, i + 1), at: start });
    }
    if (!level || !LOCAL_WORDS.has(level.value) || level.value.startsWith('驻')) continue;
    // 石桥|镇长: the town all the same.
    const leads = s.charAt(i + 1) === '长' && (level.value === '镇' || level.value === '乡');
    if (isOtherWord(s, i) && !leads) continue;
    if ('里民口头子级干规容貌'.includes(s.charAt(i + level.length)) && level.value === '村') continue;
    const from = findStemStart(s, Math.max(floor, reading.phraseStart[i] ?? 0, i - 14), i);
    // 原|红星农场副场长
    const start = s.charAt(from) === '原' && i - from > 2 ? from + 1 : from;
    if (isInside(s, start, i, level.value) || (leads && (RANK_ENDS.test(s.slice(start, i)) || COMMON.hasAt(s, i - 2) || NOUNS.hasAt(s, i - 2)))) continue;
    const stem = s.slice(start, i);
    if (stem.length >= 1 && stem.length <= LONGEST_STEM && !NO_STEMS.has(stem) && !NO_ENDINGS.test(stem) && !NO_BEGINNINGS.test(stem)) {
      // 高|新区 is the word itself.
      const name = s.slice(start, i + level.length);
      if (!LEVELS.words.has(name) && !KINDS.test(name) && !(level.value === '乡' && TOWN_AND_COUNTRY.test(s.slice(i - 1, i + 3)))) found.push({ name, at: start });
      floor = i + level.length;
    }
    i += level.length - 1;
  }
  return found;
}

/** Where the figures that end at `to` begin. */
function findFigures(s: string, to: number): number {
  let start = to;
  while (start > 0 && to - start < LONGEST_STEM && FIGURES.test(s.slice(start - 1, to))) start -= 1;
  return start;
}

/** The stem begins after the last verb or function character in reach. */
function findStemStart(s: string, from: number, to: number): number {
  let start = from;
  if (to - from >= LEAST_SOUNDS && isSpelt(s, from, to)) return from;
  for (let i = from; i < to; i++) {
    const word = matchAt(RIGHT_WORDS, s, i);
    // 复兴|镇, 下马关|镇, 循环经济|园区: an ordinary word may be the name of a town or its beginning; a verb that leads there is not.
    if (word && word.length > 1 && i + word.length <= to) {
      const isName = word.value === 'common' && (i + word.length === to || (i === start && (to - i <= 3 || (to - i === 4 && NOUNS.hasAt(s, i + 2)))));
      if (!isName) start = i + word.length;
      i += word.length - 1;
    } else if (i === start && opensName(s, i)) continue;
    else if (BORDERS.includes(s.charAt(i)) && !(i + 1 === to && i > start)) start = i + 1;
    else if (!/\p{Script=Han}/u.test(s.charAt(i))) start = i + 1;
  }
  return start;
}

/** 哈尔莫敦|镇: a name of another language, spelt by its sounds. */
function isSpelt(s: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!hasCharAt(SOUNDS, s, i)) return false;
  return true;
}

/** ●|向阳街社区, 、|向化镇: where nothing can have gone before, 向 begins a name. */
function opensName(s: string, at: number): boolean {
  return s.charAt(at) === '向' && !isHan(s.charCodeAt(at - 1)) && s.charAt(at - 1) !== ',';
}

function findWithin(locals: readonly Local[], endings: readonly string[], from: number, to: number): string | null {
  for (let i = findIndexBefore(locals, to); i >= 0; i--) {
    const local = locals[i];
    if (!local || local.at < from) return null;
    if (endings.some((ending) => local.name.endsWith(ending))) return local.name;
  }
  return null;
}

/** Index of the last local that begins before `at`; -1 when none does. */
function findIndexBefore(locals: readonly Local[], at: number): number {
  let low = 0;
  let high = locals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((locals[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function findNearest(locals: readonly Local[], endings: readonly string[], at: number): string | null {
  let after: string | null = null;
  for (let i = locals.length - 1; i >= 0; i--) {
    const local = locals[i];
    if (!local || !endings.some((ending) => local.name.endsWith(ending))) continue;
    if (local.at < at) return local.name;
    after = local.name;
  }
  return after;
}
