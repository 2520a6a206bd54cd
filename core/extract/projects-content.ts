// How much of its own a name tells: enough to name one thing by itself, or nothing but adjectives and a kind of thing.
import type { Span } from '../model';
import { CROWD_WORDS, DEED_HEADS, LANDMARK_HEADS, LEAD_KEEPERS } from '../gazetteer/projects';
import { hasCharAt, readCharSet } from '../text/char-set';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import { HEADS } from './projects-cuts';
import type { Word } from './projects-words';
import { BE, wordAt } from './projects-words';

const landmarks = new Set(splitWords(LANDMARK_HEADS));
const crowds = new Set(splitWords(CROWD_WORDS));
const keepers = buildLexicon(splitWords(LEAD_KEEPERS).map((word) => [word, true] as const));
const deeds = buildLexicon(splitWords(DEED_HEADS).map((word) => [word, true] as const));

/** How many characters are neither head nor adjective, buildings inside the name counting double; 0 where nothing is named. */
export function measureContent(text: string, words: readonly Word[], from: number, to: number, span: Span): number {
  let content = 0;
  // 体育工程 may be a campaign; 民族体育场 and 民族医院迁建项目 are buildings.
  const campaign = ((wordAt(words, to - 1)?.be ?? 0) & BE.project) !== 0 && ((wordAt(words, to - 3)?.be ?? 0) & BE.facility) === 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.start < span.start) continue;
    const size = word.end - word.start;
    // 市民文化中心: whose it is, where that belongs to the name.
    if (word.kind === 'text' || ((word.be & BE.lead) !== 0 && matchAt(keepers, text, word.end) !== null) || (word.be & BE.company) !== 0 || (!campaign && (word.be & BE.unbuilt) !== 0 && at < to - 1) || word.be === BE.site) content += size;
    else if (word.kind === 'word' && at < to - 1 && ((word.be & (BE.generic | BE.lead)) === 0 || owns(words, at, span)) && (word.be & (BE.facility | BE.works | BE.park)) !== 0) content += size * 2;
  }
  const head = wordAt(words, to - 1);
  const last = wordAt(words, to - 2)?.kind === 'quote' ? wordAt(words, to - 3) : wordAt(words, to - 2);
  // 人才工程 is a campaign, 重点项目 has no name; 老街改造项目 has one, though 改造 alone would be an adjective.
  // 河堤水毁修复工程: with a deed in its head it is none.
  const empty = last !== undefined && head !== undefined && (head.be & BE.project) !== 0 && (last.be & (BE.unbuilt | BE.rank)) !== 0 && (last.be & HEADS) === 0 && ((wordAt(words, to - 3)?.be ?? 0) & (BE.facility | BE.works | BE.park)) === 0 && !(head.end - head.start > 2 && matchAt(deeds, text, head.start) !== null);
  const crowd = last !== undefined && head !== undefined && (head.be & BE.project) !== 0 && crowds.has(text.slice(last.start, last.end));
  // 宝丰县项目: those of a county, and none by name.
  const ofPlace = head !== undefined && last !== undefined && last.kind === 'text' && (head.be & BE.project) !== 0 && head.end - head.start === 2 && UNIT.test(text.slice(span.start, last.end));
  // 绿色硅产业园: one character tells where an adjective of trade goes with it.
  if (content === 1 && isKindly(text, words, from, to)) return 2;
  // 东绕城公路, 北环城路: one of four.
  if (content === 1 && to - from === 2 && DIRECTIONS.has(text.charAt(span.start)) && ROUND.test(text.slice(head?.start, head?.end))) return 4;
  return content >= 2 && !empty && !crowd && !ofPlace ? content : 0;
}

const DIRECTIONS = new Set('东西南北内外');
const ROUND = /^(?:绕城|环城|环|外环|内环|过境|快速|连接|出口|入口|互通|客运)/u;

/** One character that is no level of government (县工业园), and an adjective that is no rank beside it. */
function isKindly(text: string, words: readonly Word[], from: number, to: number): boolean {
  const first = words[from], second = words[from + 1], head = wordAt(words, to - 1);
  if (to - from !== 3 || !first || !second || ((head?.be ?? 0) & (BE.park | BE.works)) === 0) return false;
  const kind = first.kind === 'text' ? second : first;
  const own = first.kind === 'text' ? first : second;
  return own.kind === 'text' && (kind.be & BE.generic) !== 0 && (kind.be & BE.rank) === 0 && !hasCharAt(LEVEL, text, own.start);
}

const LEVEL = readCharSet('省市县区镇乡村旗州盟校院厂场团我本该全新老旧大小各');

/** A division and nothing more. */
const UNIT = /^\p{Script=Han}{1,6}[省市县区旗镇乡州盟]$/u;

/** 旗医院内科楼, 藏医院住院楼: one character before it makes of a hospital a certain one. */
const owns = (words: readonly Word[], at: number, { start }: Span): boolean => {
  const before = wordAt(words, at - 1);
  return before !== undefined && before.kind === 'text' && before.end - before.start === 1 && before.start >= start;
};

/** 阿蓬江综合治理 */
const WATERS = /\p{Script=Han}{2}[河江湖溪沟渠]$/u;

/** What a name must have of its own to name one thing by itself. */
export function leastContent(text: string, words: readonly Word[], to: number, head: number, span: Span): number {
  if (isDeed(text, words, to) || ((head & BE.deed) !== 0 && WATERS.test(text.slice(span.start, wordAt(words, to - 1)?.start)))) return 3;
  // 安泰邨第二期工程
  if (text.startsWith('第', wordAt(words, to - 1)?.start)) return 2;
  // 西柏高速公路, 青山水库: what is named after its place is named by two characters.
  if ((head & BE.facility) !== 0 && landmarks.has(text.slice(wordAt(words, to - 1)?.start, wordAt(words, to - 1)?.end))) return 2;
  // 玉雕湾商贸物流中心: adjectives of trade tell too where only projects are named so.
  if ((head & BE.facility) !== 0 && (wordAt(words, to - 1)?.end ?? 0) - (wordAt(words, to - 1)?.start ?? 0) >= 3) return 3;
  // 中原数字产业园
  return (head & (BE.works | BE.park)) !== 0 && span.end - span.start >= ((head & BE.park) !== 0 ? 6 : 8) ? 2 : 4;
}

/** 改建工程, 扩建项目: with such a head three characters of its own are a name (太麻里桥改建工程). */
function isDeed(text: string, words: readonly Word[], to: number): boolean {
  const deed = wordAt(words, to - 2), head = wordAt(words, to - 1);
  if (!head || (head.be & BE.project) === 0) return false;
  return (head.end - head.start > 2 && matchAt(deeds, text, head.start) !== null) || ((deed?.be ?? 0) & BE.deed) !== 0;
}

/** A member of a closed list without a head: a company, a capacity, or a long name. */
export function looksNamed(name: string, words: readonly Word[], from: number, to: number, content: number): boolean {
  if (((wordAt(words, to - 1)?.be ?? 0) & BE.company) !== 0) return false;
  const company = words.slice(from, to).some((word) => (word.be & BE.company) !== 0);
  return name.length >= 6 && (company || content >= 4 || /年产|[0-9](?![0-9米克秒分])/u.test(name) || name.length >= 7);
}
