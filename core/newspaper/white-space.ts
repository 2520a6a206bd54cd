// What parts words on a page.
import { WHITE_SPACE, hasUnit, readCharSet } from '../text/char-set';

const spaces = readCharSet(`${WHITE_SPACE}\u0085\u200b\u200c\u200d\u200e\u200f\u2060`);

/** Beyond it there is only the byte order mark: most characters of a page are told without a look into the set. */
const last = 0x3000;
const orderMark = 0xfeff;

/** White space of any kind, zero-width marks included. Takes one UTF-16 unit's code. */
export function isSpace(code: number): boolean { return code > last ? code === orderMark : hasUnit(spaces, code); }
