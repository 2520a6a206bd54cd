// Every cap of the product, in one place: the number, why it is that, and what happens when it is hit. Rooms add theirs
// here and nowhere else. A cap protects the reader's machine or his attention; it never drops something silently.

/** A page of text longer than this is not parsed: fifty times a full newspaper page. The import's report says so, and it goes on. */
export const PAGE_TEXT_MAX = 1_000_000;

/** The command line reads a text up to this (units), some forty seconds of work: a thousand pages in one file. Longer ones are refused with the advice to cut them. */
export const COMMAND_TEXT_MAX = 10_000_000;

/** A foreign page's text beyond this is not matched (units): the visible part comes first, the panel says what was left. */
export const FOREIGN_TEXT_MAX = 2_000_000;

/** Below this share of Han among visible characters a foreign page is not Chinese: nothing more happens on it. */
export const HAN_SHARE_MIN = 0.05;
/** … and below this many Han in all, whatever the share: a name in a menu is no text. */
export const HAN_COUNT_MIN = 20;

/** Text in one message from a page (units): a content script sends a third of it at most; whoever sends more is refused. */
export const MESSAGE_TEXT_MAX = 200_000;

/** … and of what the pieces before it said of the page (units): more than AROUND_MAX of each kind take. What is longer counts as nothing said. */
export const MESSAGE_AROUND_MAX = 2_000_000;

/** Places, people and names each that travel from one piece of a long page to the next: more than any page is about. */
export const AROUND_MAX = 500;
/** So many characters of a piece of a page go with the next one: rows have their label above them. */
export const ABOVE_MAX = 400;

/** Marks registered with the painter at a time: every registered range costs each later frame. Nearest the viewport first. */
export const PAINTED_MARKS_MAX = 300;

/** Longest slice of work on a foreign page's thread, in milliseconds; the rest waits for the next idle moment. */
export const SLICE_MS = 8;

/** Longest query of popup, panel and omnibox (units): a sentence. What is behind is cut off, in sight. */
export const QUERY_MAX = 200;

/** A page of the web whose HTML is longer (units) is not added to the corpus; the panel says so. */
export const PAGE_SOURCE_MAX = 8_000_000;
/** A file larger than this (bytes) is not opened at all: four bytes for each character of the longest HTML that is read. The report says so. */
export const FILE_BYTES_MAX = 4 * PAGE_SOURCE_MAX;
/** Longest note on a person (units): a page. The box takes no more, in sight. */
export const NOTE_MAX = 2000;
