// Which kind of notice a title names and a text is: a title may stand far from its text, and says little else.
import { noticeKinds } from '../gazetteer/newspaper/headline-words';
import { holdsWord, listWords } from '../text/lexicon';

const titles = noticeKinds.map((kind) => listWords(kind.titles));
const texts = noticeKinds.map((kind) => listWords(kind.texts));

/** Indexes among `noticeKinds` whose words a title holds; mostly none. */
export function readTitleKinds(plain: string): number[] { return titles.flatMap((words, k) => (holdsWord(words, plain) ? [k] : [])); }

/** True when a text says what texts of one of the kinds say. */
export function isOfKind(kinds: readonly number[], text: string): boolean { return kinds.some((kind) => { const words = texts[kind]; return words !== undefined && holdsWord(words, text); }); }
