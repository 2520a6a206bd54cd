// The gazetteers of this room compiled once: lexicons by what they tell. No decisions here.
import { COMMON_NOUNS, COMMON_WORDS, NAME_LIKE_WORDS } from '../gazetteer/common-words';
import { DOTTED_PARTS, FOREIGN_PLACES, JAPANESE_SURNAMES, SOUND_CHARS, YI_SURNAMES } from '../gazetteer/foreign';
import { ADDRESS_WORDS, ANCESTOR_WORDS, BESIDES_WORDS, GENERAL_PERSON_WORDS, KIN_WORDS, LABEL_HEADS, LABEL_MIDDLE, LABEL_PLACES, LABEL_WORDS, LOOSE_LABELS, PERSON_WORDS, SOLDIER_WORDS } from '../gazetteer/labels';
import { ADVERBIAL_WORDS, FUNCTION_CHARS, NEVER_SURNAMES, SOFT_CHARS } from '../gazetteer/name-weights';
import { INSTITUTION_TAILS, NEVER_NAMES, NOT_NAMES } from '../gazetteer/not-names';
import { COMPOUND_SURNAMES } from '../gazetteer/surname-list';
import { surnameTier } from '../gazetteer/surnames';
import { PLACE_LEVELS } from '../gazetteer/places';
import { AGAIN_WORDS, ANTECEDENT_ROWS, ARTS, BODY_ROWS, CANDIDATE_TAILS, COMPANIES_OF_MEMBERS, COMPANY_POSTS, DEPARTMENT_WORDS, DESCRIPTOR_WORDS, HEAD_ROWS, HEAD_SPOILERS, INSTITUTION_BODIES, LOCAL_HEAD_ROWS, PUBLIC_HOUSES, RANK_WORDS, SHARING_RANKS, TOWN_ORGAN_ROWS } from '../gazetteer/posts';
import { HISTORICAL_NAMES, HISTORICAL_TAILS } from '../gazetteer/historical';
import { ACTION_VERBS, ADVERBS, APPOINT_WORDS, ATTENDANCE_VERBS, BODY_STEMS, DESCRIBING_VERBS, GOVERNING_VERBS, HOLDING_ROWS, LEADER_VERBS, LEFT_WORDS, MANNER_WORDS, OBJECT_VERBS, OFFICE_TAILS, SPEECH_VERBS } from '../gazetteer/verbs';
import { readCharSet } from '../text/char-set';
import { readPairs } from '../text/gram-set';
import { buildLexicon, splitWords } from '../text/lexicon';
import type { Lexicon } from '../text/lexicon';

export type HeadClass = 'public' | 'civic' | 'by-body' | 'servant';
export interface Head {
  readonly word: string;
  readonly kind: HeadClass;
  /** One seat: not shared by a list of names. */
  readonly single: boolean;
  /** Often shared by a list of names. */
  readonly plural: boolean;
  /** Only after a body. */
  readonly needsBody: boolean;
  /** Level of place the word names: 县 for 县长. */
  readonly level: string | null;
}
export type BodyClass = 'public' | 'civic' | 'company';

const HEAD_CLASSES = new Map<string, HeadClass>([['官', 'public'], ['民', 'civic'], ['看', 'by-body'], ['身', 'servant']]);
const BODY_CLASSES = new Map<string, BodyClass>([['官', 'public'], ['民', 'civic'], ['企', 'company']]);

function splitRow(row: string): { marks: string[]; words: string[] } {
  const colon = row.indexOf(' : ');
  return { marks: splitWords(row.slice(0, colon)), words: splitWords(row.slice(colon + 3)) };
}

function* readHeads(): Generator<readonly [string, Head]> {
  for (const row of HEAD_ROWS) {
    const { marks, words } = splitRow(row);
    const level = marks.find((mark) => mark.startsWith('级:'))?.slice(2) ?? null;
    for (const word of words) {
      yield [word, {
        word, level, kind: HEAD_CLASSES.get(marks[0] ?? '') ?? 'by-body',
        single: marks.includes('独'), plural: marks.includes('众'), needsBody: marks.includes('体'),
      }];
    }
  }
}

function* readBodies(): Generator<readonly [string, BodyClass]> {
  for (const row of BODY_ROWS) {
    const { marks, words } = splitRow(row);
    for (const word of words) yield [word, BODY_CLASSES.get(marks[0] ?? '') ?? 'public'];
  }
}

function* readOwners(): Generator<readonly [string, BodyClass]> {
  for (const row of BODY_ROWS) {
    const { marks, words } = splitRow(row);
    if (!marks.includes('弱')) for (const word of words) yield [word, BODY_CLASSES.get(marks[0] ?? '') ?? 'public'];
  }
}

/** Rows `keys : words`: for each key its words. */
function readRows(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.flatMap((row) => {
    const { marks, words } = splitRow(row);
    return marks.map((key) => [key, words] as const);
  }));
}

function tag<T>(row: string, value: T): (readonly [string, T])[] {
  return splitWords(row).map((word) => [word, value] as const);
}

function* readLabels(): Generator<readonly [string, 'label']> {
  const places = splitWords(LABEL_PLACES), middles = splitWords(LABEL_MIDDLE);
  for (const head of splitWords(LABEL_HEADS)) {
    for (const place of places) {
      yield [place + head, 'label' as const];
      for (const middle of middles) yield [place + middle + head, 'label' as const];
    }
  }
  yield* tag(LABEL_WORDS, 'label' as const);
}

function pairs(run: string): string[] {
  const words: string[] = [];
  for (let i = 0; i + 1 < run.length; i += 2) words.push(run.slice(i, i + 2));
  return words;
}

const bodies = [...readBodies()];
export const HEADS: Lexicon<Head> = buildLexicon(readHeads());
export const BODIES: Lexicon<BodyClass> = buildLexicon(bodies);
/** Bodies that say of a department in them whose it is: not the names of trades. */
export const OWNERS: Lexicon<BodyClass> = buildLexicon([...readOwners()]);
export const DEPARTMENTS = new Set(splitWords(DEPARTMENT_WORDS));
export const HOUSES = splitWords(PUBLIC_HOUSES);
export const RANKS = buildLexicon(tag(RANK_WORDS, true));
/** Heads that only describe where no body stands before them. */
export const DESCRIBING = new Set(splitWords(ARTS));
export const VISITORS = buildLexicon(tag(COMPANIES_OF_MEMBERS, true));
export const SHARING = new Set(splitWords(SHARING_RANKS));
export const CANDIDATES = buildLexicon(tag(CANDIDATE_TAILS, true));
export const SPOILERS = new Map([...HEAD_SPOILERS].map(([last, row]) => [last, buildLexicon(tag(row, true))]));

export const LABELS: Lexicon<'label'> = buildLexicon(readLabels());
export type PersonWord = 'person' | 'general' | 'kin';
export const PEOPLE: Lexicon<PersonWord> = buildLexicon<PersonWord>([...tag(GENERAL_PERSON_WORDS, 'general' as const), ...tag(PERSON_WORDS, 'person' as const), ...tag(KIN_WORDS, 'kin' as const)]);
/** What somebody is besides his post. */
export const BESIDES = buildLexicon(tag(BESIDES_WORDS, true));
export const ANCESTORS = new Set(splitWords(ANCESTOR_WORDS));
export const SOLDIERS = new Set(splitWords(SOLDIER_WORDS));
export const ADDRESSES = buildLexicon(tag(ADDRESS_WORDS, true));

export type RightWord = 'speech' | 'attendance' | 'action' | 'adverb' | 'common';
export const RIGHT_WORDS: Lexicon<RightWord> = buildLexicon([
  ...pairs(COMMON_WORDS).map((word) => [word, 'common'] as const),
  ...tag(ADVERBS, 'adverb' as const), ...tag(MANNER_WORDS, 'action' as const), ...tag(ACTION_VERBS, 'action' as const), ...tag(ATTENDANCE_VERBS, 'attendance' as const), ...tag(SPEECH_VERBS, 'speech' as const),
]);
export const ATTENDANCE = buildLexicon(tag(ATTENDANCE_VERBS, true));
/** Begin what is said of a person before 的: 在外打工十年的|司大军. */
export const WAYS = buildLexicon(tag(DESCRIBING_VERBS, true));
export const OBJECTS = buildLexicon(tag(OBJECT_VERBS, true));
/** What ends a phrase before a post ('stop'), and what is passed over whole because it holds such a word ('body'). */
/** 翻开|乡党委书记: verbs that say where a thing goes are never in the name of a body. */
const DIRECTED = /[着过到开出起进来去住遍给]$/u;
export const CUTTERS: Lexicon<'stop' | 'body'> = buildLexicon([
  ...splitWords(`${ACTION_VERBS} ${MANNER_WORDS} ${ATTENDANCE_VERBS}`).filter((word) => word.length > 1 && DIRECTED.test(word)).map((word) => [word, 'stop'] as const),
  ...splitWords(OBJECT_VERBS).filter((word) => word.length > 1).map((word) => [word, 'stop'] as const), ...tag(LEFT_WORDS, 'stop' as const), ...tag(GOVERNING_VERBS, 'stop' as const),
  ...[...LABELS.words.keys(), ...splitWords(BODY_STEMS), ...HEADS.words.keys(), ...bodies.map(([word]) => word)].map((word) => [word, 'body'] as const),
]);

export const NOT_NAME = new Set(splitWords(NOT_NAMES));
/** 全程, 亲自: how somebody does it, right behind a post. */
export const ADVERBIAL = new Set(splitWords(ADVERBIAL_WORDS));
export const NEVER_NAME = new Set(splitWords(NEVER_NAMES));
export const NAME_LIKE = readPairs([NAME_LIKE_WORDS]);
export const TAILS = buildLexicon(tag(INSTITUTION_TAILS, true));

export const PARTS = buildLexicon([...DOTTED_PARTS].filter((part) => part.length > 1).map((part) => [part, true] as const));
/** Surnames of Japan, for articles that speak of it. */
export const JAPANESE = buildLexicon(tag(JAPANESE_SURNAMES, true));
/** Clan names of the Yi. */
export const YI = readPairs([YI_SURNAMES.replaceAll(' ', '')]);
export const FUNCTION = readCharSet(FUNCTION_CHARS);
export const NEVER = readCharSet(NEVER_SURNAMES);
/** Characters that names from abroad and of other peoples are spelt with. */
export const SOUNDS = readCharSet([...SOUND_CHARS].join(''));
export const SOFT = readCharSet(SOFT_CHARS);

/** Punctuation that ends a phrase, in folded text. */
export const BREAKS = new Set('。!?;:,、\n…<>【】[]—|/ \t●▲△▽▼◆◇■□○◎★☆▶►※☞*#=~①②③④⑤⑥⑦⑧⑨⑩「」『』‘’');
export const DATE_ENDS = new Set('年月日时点分岁个名位余');
/** Join two nouns inside the name of one body: 农业与农村工作委员会. */
export const BODY_JOINERS = readCharSet('和与及');
/** Prepositions that are the half of many a noun in the names of bodies: 财经办, 自贸区, 数据局. */
export const NOUN_CHARS = readCharSet('经自对以从过就据派受随');
/** Behind a verb, where it is done: 检查组, 调研室, 接待站. */
export const WORKPLACES = readCharSet('室组队站科处所局办司署');
/** Nouns that end so are people by what they do: 马倌, 义乌商人, 篾匠. */
export const PERSON_ENDS = readCharSet('人匠倌农民户工手员商贩翁嫂妇汉婆娃客友迷星兵师生');
/** How names of places end. */
export const PLACE_ENDS = buildLexicon(tag('省 自治区 市 州 县 区 旗 盟 镇 乡 街道 村 社区 苏木 嘎查 公社 屯 庄 寨 国', true));
export const FOREIGN = buildLexicon(tag(FOREIGN_PLACES, true));
/** Joints of a list of names. */
export const JOINERS = buildLexicon(tag('、 和 与 及 以及 、以及 暨', true));
/** What gives or takes a post stands right before a name: 任命|秦风同志为…, 免去|刘守成的…. */
export const APPOINTERS = buildLexicon(tag(APPOINT_WORDS, true));
/** By code: 0 begins no surname, 1 only one that is as good as always a word, 2 a surname. */
export const SURNAME_STARTS: Uint8Array = readSurnameStarts();

function readSurnameStarts(): Uint8Array {
  const starts = new Uint8Array(65536);
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const tier = surnameTier(String.fromCharCode(code));
    starts[code] = tier === null ? 0 : tier === 'odd' ? 1 : 2;
  }
  for (const surname of splitWords(COMPOUND_SURNAMES)) starts[surname.charCodeAt(0)] = 2;
  return starts;
}
/** Level words of places, each with itself. */
export const LEVELS = buildLexicon(PLACE_LEVELS.map((level) => [level.word, level.word] as const));
/** Common words of two characters, for borders. */
export const COMMON = readPairs([COMMON_WORDS]);
export const NOUNS = readPairs([COMMON_NOUNS]);
/** Verbs that link a person to a post further on, with the status they give. */
export const HOLDINGS = buildLexicon(readHoldings());
export const OFFICES = buildLexicon(tag(OFFICE_TAILS, true));

export type Holding = 'held' | 'incoming' | 'former' | 'acting' | 'removed';
function* readHoldings(): Generator<readonly [string, Holding]> {
  for (const row of HOLDING_ROWS) {
    const { marks, words } = splitRow(row);
    for (const word of words) yield [word, (marks[0] ?? 'held') as Holding];
  }
}
/** What only leaders do in this genre: with these a bare name is an official's. */
export const SPEECH_OF_LEADERS = buildLexicon(tag(LEADER_VERBS, true));
/** Before these a company's name may stand that no word marks as one: 某钢老厂长. */
export const COMPANY_HEADS = new Set(splitWords(COMPANY_POSTS));
/** Bodies that a head noun without one goes on from. */
export const BODIES_BEFORE: ReadonlyMap<string, readonly string[]> = readRows(ANTECEDENT_ROWS);
/** Bodies printed again without their place. */
export const BODIES_AGAIN = new Set(splitWords(AGAIN_WORDS));
/** Institutions whose departments stand between them and a post. */
export const INSTITUTIONS = buildLexicon(tag(INSTITUTION_BODIES, true));
/** Posts that towns have and counties call otherwise, without rank, with the levels of the town. */
export const TOWN_ORGANS: ReadonlyMap<string, readonly string[]> = readRows(TOWN_ORGAN_ROWS);
/** Head nouns that are of the town or village an item speaks of, with the levels of it. */
export const LOCAL_HEADS: ReadonlyMap<string, readonly string[]> = readRows(LOCAL_HEAD_ROWS);
/** People of the past, whom nothing announces, and what makes such a name another thing. */
export const HISTORICAL = buildLexicon(tag(HISTORICAL_NAMES, true));
export const HISTORICAL_ENDS = buildLexicon(tag(HISTORICAL_TAILS, true));
/** Everything that announces a person by a post, a label or a description. */
export const TITLE_WORDS: Lexicon<Head | 'label' | 'descriptor' | 'loose'> = buildLexicon<Head | 'label' | 'descriptor' | 'loose'>([
  ...tag(LOOSE_LABELS, 'loose' as const),  ...HEADS.words, ...tag(DESCRIPTOR_WORDS, 'descriptor' as const), ...LABELS.words,
]);
/** Stems of bodies' names: 住房和城乡建设. */
export const STEMS = buildLexicon(tag(BODY_STEMS, true));
