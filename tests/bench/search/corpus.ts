// Synthesised newspapers: articles of some 600 characters in words as frequent as Chinese has them, people with posts and
// projects in real counties. Deterministic: the same seed gives the same corpus everywhere. Not language, but what an
// index sees of it: the same characters, pairs and lengths, as skewed as in print.
import type { Article, Block } from '../../../core/model';
import { makeRandom } from '../../e2e/support/random';

/** Words with their frequencies, most frequent first; surnames, given-name characters and counties to draw from. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly frequencies: readonly number[];
  readonly surnames: string;
  readonly given: string;
  readonly places: readonly (readonly string[])[];
}

const TITLES = ['县委书记', '县长', '副县长', '县委副书记', '县人大常委会主任', '县政协主席', '县委宣传部部长', '市长', '市委书记', '副市长', '县公安局局长', '县教育局局长', '镇党委书记', '镇长', '村党支部书记', '县委办公室主任'];
const WORKS = ['产业园', '装备制造基地', '光伏发电项目', '污水处理厂', '智能物流园', '化工新材料项目', '高标准农田项目', '养老服务中心'];
const TRADES = ['新能源', '精细化工', '食品加工', '渔具', '碳材料', '中医药', '电子信息', '绿色建材', '纺织服装', '文化旅游'];

/** Phrases of a corpus. */
const PHRASES = 60_000;

export interface Corpus {
  readonly people: readonly { readonly id: string; readonly name: string; readonly place: readonly string[]; readonly title: string }[];
  readonly projects: readonly { readonly id: string; readonly name: string; readonly place: readonly string[] }[];
  /** The n-th article; made when asked for, so that a hundred thousand need no memory. */
  article(n: number): { readonly article: Article; readonly issueDate: string; readonly place: readonly string[]; readonly people: readonly number[]; readonly projects: readonly number[] };
  readonly size: number;
}

export function makeCorpus(size: number, vocabulary: Vocabulary): Corpus {
  const cumulative = new Float64Array(vocabulary.words.length);
  let sum = 0;
  vocabulary.frequencies.forEach((frequency, i) => {
    sum += frequency;
    cumulative[i] = sum;
  });
  const word = (next: () => number): string => {
    const at = next() * sum;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return vocabulary.words[low] as string;
  };
  const pick = <T>(list: ArrayLike<T>, next: () => number): T => list[Math.floor(next() * list.length)] as T;
  const draw = makeRandom(1);
  // Language repeats itself: words come in phrases, and an article comes back to its own.
  const phrases = Array.from({ length: PHRASES }, () => Array.from({ length: 2 + Math.floor(draw() * 3) }, () => word(draw)).join(''));
  const phrase = (next: () => number): string => phrases[Math.floor(PHRASES * next() ** 2.5)] as string;
  const name = (): string => {
    // The first surnames are the most frequent ones.
    const surname = vocabulary.surnames[Math.floor(vocabulary.surnames.length * draw() ** 3)] ?? '王';
    return surname + pick(vocabulary.given, draw) + (draw() < 0.8 ? pick(vocabulary.given, draw) : '');
  };
  const people = Array.from({ length: Math.ceil(size / 2) }, (_, i) => ({ id: `p${i}`, name: name(), place: pick(vocabulary.places, draw), title: pick(TITLES, draw) }));
  const projects = Array.from({ length: Math.ceil(size / 5) }, (_, i) => {
    const place = pick(vocabulary.places, draw);
    return { id: `j${i}`, name: `${place.at(-1) ?? ''}${word(draw)}${pick(TRADES, draw)}${pick(WORKS, draw)}`, place };
  });
  const article: Corpus['article'] = (n) => {
    const next = makeRandom(n + 7919);
    const topic = Array.from({ length: 12 }, () => phrase(next));
    const words = (count: number): string => Array.from({ length: Math.ceil(count / 2) }, () => (next() < 0.35 ? pick(topic, next) : next() < 0.75 ? phrase(next) : word(next))).join('');
    const who = Array.from({ length: 1 + Math.floor(next() * 4) }, () => Math.floor(next() * people.length));
    const what = next() < 0.4 ? [Math.floor(next() * projects.length)] : [];
    const leader = people[who[0] ?? 0];
    const place = leader?.place ?? [];
    const day = `20${String(10 + Math.floor(next() * 14))}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
    const headline = `${leader?.name ?? ''}${words(5)}`;
    const sentences = [`${Number(day.slice(5, 7))}月${Number(day.slice(8))}日，${place.at(-1) ?? ''}${leader?.title ?? ''}${leader?.name ?? ''}到${words(3)}调研。`];
    for (const i of what) sentences.push(`${projects[i]?.name ?? ''}总投资${1 + Math.floor(next() * 200)}亿元，${words(6)}。`);
    sentences.push(`${who.slice(1).map((i) => people[i]?.name).join('、')}参加${words(2)}。`);
    const length = 250 + 700 * next() ** 1.5;
    for (let written = 0; written < length; ) {
      const sentence = `${words(4 + Math.floor(next() * 8))}，${words(4 + Math.floor(next() * 8))}。`;
      sentences.push(sentence);
      written += sentence.length;
    }
    const paragraphs: string[] = [];
    for (let i = 0; i < sentences.length; i += 4) paragraphs.push(sentences.slice(i, i + 4).join(''));
    const blocks: Block[] = [];
    let at = 0;
    for (const [i, row] of [headline, ...paragraphs].entries()) {
      blocks.push({ role: i === 0 ? 'headline' : 'body', start: at, end: at + row.length });
      at += row.length + 1;
    }
    return {
      article: {
        id: `a${n}`, kind: 'news', section: null, kicker: null, headline, subtitle: null, title: headline, byline: [], date: { iso: day, asPrinted: '', basis: 'printed' },
        place, text: [headline, ...paragraphs].join('\n'), blocks, sourceMap: { from: [0], to: [0] }, segments: [],
      },
      issueDate: day, place, people: who, projects: what,
    };
  };
  return { people, projects, article, size };
}
