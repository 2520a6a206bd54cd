// Lines that notices and letters print besides their sentences: who signs them and when, and what opens a list.
import { letterWriters, noticeClosings, signatureClosings, signatureEndings } from '../gazetteer/newspaper/headline-words';
import { endsWithWord, holdsWord, listWords } from '../text/lexicon';
import { looksLikeName } from './credits';
import type { Unit } from './units';

const signatures = listWords(signatureEndings);
const greetings = listWords(signatureClosings);
const closings = listWords(noticeClosings);
const writers = listWords(letterWriters);
const dateAlone = /^[（(]?(?:[0-9]{4}|[二○〇零一三四五六七八九]{4})?年?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日[)）]?$/;
const dayAtEnd = /(?:[0-9]{4}|[二○〇零一三四五六七八九]{4})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日$/;
/** A notice signed by who holds a post: `瑞穗乡长 彭瑞云`, `县长 翁自治`. */
const signedPost = /^(?:\p{Script=Han}{2,8}[县市区乡镇村局厅处院署会]长|[县市区乡镇村局]长|\p{Script=Han}{0,8}(?:主任|主席|书记|理事|总干事))(\p{Script=Han}{2,4})$/u;
const linesAbove = 3;

/** Who holds a post signs: `县长 翁自治`; 县委书记接听 is a headline's line. */
function isSignedPost(plain: string): boolean {
  const name = signedPost.exec(plain)?.[1];
  return name !== undefined && looksLikeName(name);
}

/** An institution and a day on one line: `上官文同志治丧小组 2021年7月18日`. */
function isDated(plain: string): boolean {
  const day = dayAtEnd.exec(plain);
  return day !== null && endsWithWord(signatures, plain.slice(0, day.index));
}

/** One of the few lines above says what only notices end with: `特此公告。`, a number to call. */
function isSealed(units: readonly Unit[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - linesAbove; k--) if (holdsWord(closings, units[k]?.plain.slice(-40) ?? '')) return true;
  return false;
}

/** A letter's salutation: `编辑同志：`. */
export function salutesEditor(plain: string): boolean { return /^(?:尊敬的)?(?:编辑|编者|总编|记者)(?:同志|先生|女士|部|们)*：/.test(plain); }

/**
 * A date alone, or an institution or somebody's post and name alone: how notices and letters are signed. `bare`: the line has
 * no mark and no end of a sentence, and no verb of reports; `inNotice`: a notice's title stands not far above; `inLetter`: a
 * letter's salutation does.
 */
export function readSignature(units: readonly Unit[], at: number, bare: boolean, inNotice: boolean, inLetter: boolean): 'date' | 'institution' | null {
  const plain = units[at]?.plain ?? '';
  if (dateAlone.test(plain) || (inNotice && plain.length <= 40 && isDated(plain))) return 'date';
  if (!bare || plain.length < 4 || plain.length > 26 || /[，。：“！？]/.test(plain)) return null;
  if (plain.length <= 14 && (endsWithWord(greetings, plain) || (inLetter && endsWithWord(writers, plain)))) return 'institution';
  if (!endsWithWord(signatures, plain) && !isSignedPost(plain)) return null;
  // The day stands under the signature: what is set apart below the day is none.
  if ((units[at]?.gap ?? 0) > 0 && dateAlone.test(units[at - 1]?.plain ?? '') && !dateAlone.test(units[at + 1]?.plain ?? '')) return null;
  return inNotice || inLetter || dateAlone.test(units[at + 1]?.plain ?? '') || dateAlone.test(units[at + 2]?.plain ?? '') || isSealed(units, at) ? 'institution' : null;
}

/** A point or a part of a document: `一、任命`, `（二）组织领导`. */
const numbered = /^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)[^，。；]{1,16}$/;
/** `十佳渔民（按票数为序）`, `金牌企业家（5名）`, `任命`. */
const longestListHead = 16;

/** True for a line that opens a part of a list or of a document: numbered, or short and plain over a row. */
export function opensPart(plain: string, overRow: boolean): boolean {
  return numbered.test(plain) || (overRow && plain.length <= longestListHead && !/^（|[，。；！？]/.test(plain));
}
