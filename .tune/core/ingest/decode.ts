// Bytes → text, for files that a person gives: UTF-8, UTF-16 with and without BOM, GB18030, Big5. Says what is wrong
// with the rest. The text stays as received (line ends too: offsets must lead back to it); only a BOM is taken off.
import { countHan } from '../text/script';

/** mojibake: the bytes are proper UTF-8, but somebody decoded the text wrongly before and saved the result. */
export type DecodeError = 'empty' | 'binary' | 'unknown-encoding' | 'mojibake';
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly error: DecodeError };

/** Enough of a file to tell its encoding; a whole 50 MB file is decoded once, not five times. */
const SAMPLE_BYTES = 65_536;
/** So many Han, and a smaller share of common ones among them: no text that somebody wrote. */
const LEAST_HAN = 100;
const LEAST_COMMON = 0.03;
/** Share of UTF-8 damage (U+FFFD for each character) that still is UTF-8: a cut end, a few bad bytes. */
const DAMAGE = 0.005;
/** The commonest characters of modern Chinese, both scripts: some in every paragraph, few in a wrong decoding. */
const COMMON = new Set('的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府研究县市镇乡村這為個國時來們對會發動說產種後學經進著還應開無線條關');

/**
 * Decodes a file. `encoding` is the label of the Encoding Standard (`utf-8`, `gb18030`, `utf-16le`, `utf-16be`, `big5`).
 * Never throws. A file of plain ASCII is UTF-8.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { error: 'empty' };
  const marked = readMark(bytes);
  if (marked) return checkText(decodeAs(marked, bytes) ?? '', marked);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const nuls = countNuls(sample);
  if (nuls === 0) {
    const utf8 = decodeAs('utf-8', bytes);
    if (utf8 !== null) return checkText(utf8, 'utf-8');
  }
  if (looksLikeFileFormat(bytes)) return { error: 'binary' };
  const guess = guessEncoding(sample, nuls);
  if (guess === null) return nuls > 0 || hasControls(sample) ? { error: 'binary' } : { error: 'unknown-encoding' };
  return checkText(new TextDecoder(guess, { ignoreBOM: false }).decode(bytes), guess);
}

function readMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** The text, or null where the bytes are not of this encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** PDF, ZIP (docx), JPEG, PNG, GIF, OLE (doc), RAR, gzip: text decoders would find “characters” in them. */
const MAGICS = ['%PDF', 'PK\u0003\u0004', '\u00ff\u00d8\u00ff', '\u0089PNG', 'GIF8', '\u00d0\u00cf\u0011\u00e0', 'Rar!', '\u001f\u008b', '{\\rtf'];
function looksLikeFileFormat(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return MAGICS.some((magic) => start.startsWith(magic));
}

/**
 * The encoding under which the sample reads best as Chinese: by the share of common characters, because nearly every byte
 * sequence decodes as *something* in GB18030 and UTF-16. Null when none reads as text.
 */
function guessEncoding(sample: Uint8Array, nuls: number): string | null {
  // NUL bytes say two bytes a character (line ends, digits), or no text at all.
  const wide = ['utf-16le', 'utf-16be'];
  const candidates = nuls > 0 ? wide : ['utf-8', 'gb18030', 'big5', ...wide];
  let best: string | null = null;
  let bestScore = 0.05;
  for (const encoding of candidates) {
    const score = scoreText(new TextDecoder(encoding).decode(sample), encoding === 'utf-8');
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  return best;
}

/** 0 = no text; above 0.05 it reads as Chinese or as plain Latin text. */
function scoreText(text: string, utf8: boolean): number {
  let common = 0;
  let readable = 0;
  let bad = 0;
  let total = 0;
  for (const character of text) {
    total++;
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (code >= 0xd800 && code <= 0xf8ff) || code >= 0xfff0) bad++;
    else if (COMMON.has(character)) common++;
    else if (code < 0x7f || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff5e)) readable++;
  }
  if (total === 0 || bad > Math.max(utf8 ? 2 : 1, total * (utf8 ? DAMAGE : 0.02))) return 0;
  return (common + readable * 0.2) / total;
}

function checkText(text: string, encoding: string): Decoded {
  const sample = text.slice(0, SAMPLE_BYTES);
  if (sample.length === 0) return { error: 'empty' };
  if (sample.includes('\0') || hasControlText(sample)) return { error: 'binary' };
  return looksLikeMojibake(sample) ? { error: 'mojibake' } : { text, encoding };
}

/**
 * 锟斤拷 and U+FFFD are what is left of lost characters; runs of À–ÿ with hardly any Han are UTF-8 or GB read as Latin-1;
 * 鐨勪竴 and the like are UTF-8 read as GBK; Han hardly any of which is common is any other encoding read as a Chinese one
 * (half of a newspaper's characters are of the commonest, and one of fourteen in a list of surnames).
 */
function looksLikeMojibake(sample: string): boolean {
  const han = countHan(sample);
  const lost = sample.split(/锟斤拷|\uFFFD/u).length - 1;
  if (lost > 5 && lost * 20 > han) return true;
  const latin = sample.match(/[\u0080-\u00ff]{2,}/gu)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
  if (latin > 20 && latin * 4 > sample.length && han * 20 < latin) return true;
  let crossed = 0;
  let common = 0;
  for (const character of sample) {
    if (CROSSED.has(character)) crossed++;
    if (COMMON.has(character)) common++;
  }
  return (crossed > 10 && crossed * 7 > han) || (han >= LEAST_HAN && common < han * LEAST_COMMON);
}

/**
 * What GBK makes of the first two bytes of a common Chinese character in UTF-8 (E4–E9, 80–BF): every third character of a
 * text that was read so by mistake, and hardly any in real Chinese.
 */
const CROSSED = new Set(new TextDecoder('gbk').decode(Uint8Array.from({ length: 6 * 64 * 2 }, (_, at) => (at % 2 === 0 ? 0xe4 + (at >> 7) : 0x80 + ((at >> 1) & 63)))));

function countNuls(bytes: Uint8Array): number {
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls++;
  return nuls;
}

/** Control bytes other than tab, line ends and form feed, which text of any byte encoding does not hold. */
function hasControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls * 500 > bytes.length;
}

function hasControlText(sample: string): boolean {
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32)) controls++;
  }
  return controls * 500 > sample.length;
}
