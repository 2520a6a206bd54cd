// Decides, before anything else happens, whether a page is Chinese. Cheap: it looks at some thousand characters at most.
import { HAN_COUNT_MIN, HAN_SHARE_MIN } from '../../core/limits';
import { collectBlocks } from './blocks';

/** Characters looked at; enough to see past a navigation bar in another language. */
const SAMPLE = 6000;
/** Kana among the East Asian letters: Japanese pages have far more, Chinese ones quote a brand at most. */
const MOST_KANA = 0.08;

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTERS = /\p{L}/gu;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** True for text that reads as Chinese; `lang` is the language the page declares, which lowers the bar but is not trusted alone. */
export function isChineseText(text: string, lang: string): boolean {
  const han = countOf(text, HAN);
  const kana = countOf(text, KANA);
  if (kana > (han + kana) * MOST_KANA) return false;
  if (/^zh\b/i.test(lang)) return han >= 2;
  return han >= HAN_COUNT_MIN && han >= countOf(text, LETTERS) * HAN_SHARE_MIN;
}

/** A sample of a document's text: from its beginning, code and forms left out, open shadows read. */
export function sampleText(root: Element): string {
  let sample = '';
  for (const block of collectBlocks(root)) {
    if (block !== null) sample += block.text.replace(/\s+/g, ' ').slice(0, SAMPLE);
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

/** True when the document is worth reading. */
export function isChinesePage(document: Document): boolean {
  if (document.body === null) return false;
  return isChineseText(`${document.title}${sampleText(document.body)}`, document.documentElement.lang);
}
