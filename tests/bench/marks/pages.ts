// Pages for the benchmark: newspaper text of a given size in paragraphs, with the names of the bundled pages in it.
import { makeText } from '../match/names';

/** UTF-8 bytes a character of such a page takes, marks of punctuation and tags included. */
const BYTES = 2.9;

/** The body of a page of about `kilobytes` of UTF-8. */
export function makeBody(kilobytes: number, names: readonly string[]): string {
  const text = makeText(Math.floor(kilobytes * 1000 / BYTES), names);
  return `<p>${text.replace(/。/gu, '。</p><p>')}</p>`;
}

/** 100 paragraphs of a feed, every third with a name. */
export function makeBatch(batch: number): string {
  return Array.from({ length: 100 }, (_, i) => `<p>第${batch}批第${i}条：${i % 3 === 0 ? '县委书记王代强到城关镇调研。' : '春耕时节，田间地头一派忙碌景象。'}</p>`).join('');
}
