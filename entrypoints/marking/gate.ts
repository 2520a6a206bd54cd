// Decides, before anything is asked of anybody, whether a page is Chinese. Cheap: it looks at some thousand characters at most.
import { HAN_COUNT_MIN, HAN_SHARE_MIN } from '../../core/limits';

/** Characters looked at; enough to see past a navigation bar in another language. */
const SAMPLE = 6000;
/** Kana among the East Asian letters: Japanese pages have far more, Chinese ones quote a brand at most. */
const MOST_KANA = 0.08;

// By ranges of code units: to compile the classes of Unicode (\p{L}) takes the browser longer than to read the whole sample.
const NOT_HAN = /[^\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud8bf]+/g;
const NOT_KANA = /[^\u3041-\u309f\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f]+/g;
/** White space, figures, punctuation, symbols and the second halves of pairs. */
const NOT_LETTERS = /[\s\0-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030-\u303f\udc00-\udfff\ue000-\uf8ff\ufe10-\ufe6f\uff00-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff]+/g;

/** What is left of a text is counted, not what is found in it: thousands of matches would each be an object. */
function countWithout(text: string, pattern: RegExp): number {
  return text.replace(pattern, '').length;
}

/** True for text that reads as Chinese; `lang` is the language the page declares, which lowers the bar but is not trusted alone. */
export function isChineseText(text: string, lang: string): boolean {
  const han = countWithout(text, NOT_HAN);
  const kana = countWithout(text, NOT_KANA);
  if (kana > (han + kana) * MOST_KANA) return false;
  if (/^zh\b/i.test(lang)) return han >= 2;
  return han >= HAN_COUNT_MIN && han >= countWithout(text, NOT_LETTERS) * HAN_SHARE_MIN;
}

/** Looks at the beginning of a page's text while it is collected. */
export class Gate {
  readonly #lang: string;
  #sample: string;
  #open: boolean | null = null;

  /** `lang`: the language the page declares. */
  constructor(title: string, lang: string) {
    this.#sample = title;
    this.#lang = lang;
  }

  /** True once the page is known to be worth reading, false once it is known not to be, null before. */
  get open(): boolean | null {
    return this.#open;
  }

  /** Takes some more of the text. */
  add(text: string): void {
    if (this.#open !== null) return;
    this.#sample += text.replace(/\s+/g, ' ').slice(0, SAMPLE);
    if (this.#sample.length >= SAMPLE) this.close();
  }

  /** Decides with what there is: the text has ended. */
  close(): boolean {
    this.#open ??= isChineseText(this.#sample, this.#lang);
    return this.#open;
  }

  /** Decides for the page where what there is says enough; that it says nothing yet decides nothing. */
  hurry(): void {
    if (this.#open === null && isChineseText(this.#sample, this.#lang)) this.#open = true;
  }
}
