// How a name is read, by pinyin-pro with its surname readings. Its dictionary is 300 kB (140 kB compressed) and takes some
// 80 ms to start: only what builds an index may import this file, never what answers a search.
import { pinyin } from 'pinyin-pro';

export interface NamePinyin {
  /** `wangdaiqiang` */
  readonly full: string;
  readonly syllables: readonly string[];
  /** `wdq` */
  readonly initials: string;
}

// Surnames that pinyin-pro reads as the everyday word: its list lacks them.
const SURNAME_READINGS = new Map([['种', 'chong'], ['么', 'yao'], ['佴', 'nai'], ['洗', 'xian'], ['秘', 'bi'], ['藏', 'zang'], ['蔚', 'yu']]);

/**
 * The reading of a name written in Han: lower case, no tones, ü as v (吕 = lv), the first character read as a surname
 * (单 shan, 解 xie, 仇 qiu, 查 zha, 曾 zeng). Latin letters stand as a syllable of their own in lower case; everything else
 * (·, digits, characters nobody can read) is left out.
 */
export function pinyinOf(name: string): NamePinyin {
  const read = pinyin(name, { surname: 'head', toneType: 'none', type: 'array', v: true });
  const known = SURNAME_READINGS.get(name.charAt(0));
  if (known !== undefined && read.length > 0) read[0] = known;
  const syllables = read.map((syllable) => syllable.toLowerCase().replace(/ü/g, 'v')).filter((syllable) => /^[a-z]+$/.test(syllable));
  return { full: syllables.join(''), syllables, initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
}
