// The name by which a place is looked up, with or without the word for its kind.
import { plainWords } from './units';

/** Endings that a reader leaves out, longest first. */
const DIVISION_ENDINGS = ['特别行政区', '自治区', '自治州', '自治县', '自治旗', '地区', '新区', '省', '市', '县', '区', '盟', '旗'];

/** A place as it is looked up: 宝丰县 and 宝丰 are 宝丰; 温县 stays, since 温 alone is no place. */
export function placeKey(name: string): string {
  const key = plainWords(name);
  const ending = DIVISION_ENDINGS.find((word) => key.endsWith(word) && key.length - word.length >= 2);
  return ending === undefined ? key : key.slice(0, -ending.length);
}
