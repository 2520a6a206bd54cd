// Names and words to put in place of those of a text, so that the model learns what stands around a name and not who
// somebody is. From the lists of the gazetteer alone.
import { COMMON_NOUNS, COMMON_WORDS, NAME_LIKE_WORDS } from '../../core/gazetteer/common-words';
import { GIVEN_MORE } from '../../core/gazetteer/given-more';
import { GIVEN_FIRST, GIVEN_SECOND, GIVEN_SINGLE } from '../../core/gazetteer/given-names';
import { COMPOUND_SURNAMES } from '../../core/gazetteer/surname-list';
import { surnameRank, surnameTier } from '../../core/gazetteer/surnames';
import type { Chance } from './chance';

const pairs = (run: string): string[] => run.match(/../gu) ?? [];
const han = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i));
const rankOf = (character: string): number => surnameRank(character) ?? Infinity;
const COMMON = han.filter((character) => surnameRank(character) !== null).toSorted((a, b) => rankOf(a) - rankOf(b));
const RARE = han.filter((character) => surnameTier(character) === 'rare' && surnameRank(character) === null);
const COMPOUND = COMPOUND_SURNAMES.split(' ').filter((surname) => surname.length === 2);
const NOUNS = pairs(COMMON_NOUNS);
/** Words that are names as well: 高峰, 方便. */
const NAME_WORDS = pairs(NAME_LIKE_WORDS).filter((word) => surnameRank(word.charAt(0)) !== null);
/** Given names of the village: 小丫, 买妹, 二狗, 阿毛. */
const RURAL_FIRST = '小阿大老二三四五六幺来招金银铁石狗牛水火土根春夏秋冬买喜有得长满福兰玉凤腊';
const RURAL_SECOND = '妹娃丫毛根生柱锁宝旺财贵娣弟花香囡仔女满田成林保养长发英莲秀娥狗牛猫虎羊石水平安';
/** A name may seem to begin with the first character (毛病) or with the last (增|强). */
const mayBegin = (word: string): boolean => surnameTier(word.charAt(0)) !== null || surnameTier(word.charAt(1)) !== null;
const DOUBTFUL_NOUNS = [...NAME_WORDS, ...NOUNS].filter(mayBegin);
const DOUBTFUL_WORDS = pairs(COMMON_WORDS).filter(mayBegin);

/** One of the list; with a `skew` above 1 rather an earlier one. */
function pick(list: string | readonly string[], chance: Chance, skew = 1): string {
  return list[Math.floor(list.length * chance() ** skew)] ?? '';
}

function pickSurname(chance: Chance): string {
  return chance() < 0.12 ? pick(RARE, chance) : pick(COMMON, chance, 1.8);
}

function pickGiven(usual: string, chance: Chance): string {
  return chance() < 0.25 ? pick(GIVEN_MORE, chance) : pick(usual, chance, 1.3);
}

function inventGiven(chance: Chance): string {
  const kind = chance();
  if (kind < 0.06) return pick(NOUNS, chance);
  if (kind < 0.1) return pick(GIVEN_SECOND + GIVEN_FIRST, chance, 1.2).repeat(2);
  if (kind < 0.18) return pick(RURAL_FIRST, chance) + pick(RURAL_SECOND, chance);
  return pickGiven(GIVEN_FIRST, chance) + pickGiven(GIVEN_SECOND, chance);
}

/** A name of two, three or four characters. */
export function inventName(length: number, chance: Chance): string {
  if (length === 2) return chance() < 0.05 ? pick(NAME_WORDS, chance) : pickSurname(chance) + pickGiven(GIVEN_SINGLE, chance);
  if (length === 3) return chance() < 0.03 ? pick(COMPOUND, chance) + pickGiven(GIVEN_SINGLE, chance) : pickSurname(chance) + inventGiven(chance);
  return (chance() < 0.6 ? pick(COMPOUND, chance) : pickSurname(chance) + pickSurname(chance)) + inventGiven(chance);
}

/** A word of two characters in which a name may seem to begin: a noun, or any common word. */
export function pickWord(noun: boolean, chance: Chance): string {
  return pick(noun ? DOUBTFUL_NOUNS : DOUBTFUL_WORDS, chance);
}
