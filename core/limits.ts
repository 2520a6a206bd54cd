// Every cap of the product, each with its reason and what happens when it is reached. Numbers only.

/**
 * Characters of a foreign page that are read; a larger page is left alone, and the panel says so. The longest local
 * reports have some ten thousand; two million are a dump or a trap, and collecting them would be felt.
 */
export const MAX_PAGE_CHARACTERS = 2_000_000;

/** Characters in one message from a page; a content script sends less, whoever sends more is refused. */
export const MAX_MESSAGE_CHARACTERS = 200_000;

/**
 * Marks registered with the browser at once; those nearest to the viewport win. Each costs 2–3 µs in every frame in
 * which anything on the page changes (measured), so 300 are about a millisecond.
 */
export const MAX_PAINTED_MARKS = 300;
