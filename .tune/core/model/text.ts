// Spans and offset maps: how a place in one text is found again in another.

/** Half-open range `[start, end)` in UTF-16 code units of the text that its holder names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where each unit of a derived text stands in the text it was made from: pieces in rising order, each valid up to the
 * next. Inside a piece both texts run at the same pace; a unit that was added (a joint) maps to the piece's start.
 * `from[i]` is an offset in the derived text, `to[i]` the offset in the source text. JSON-safe.
 */
export interface OffsetMap {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Calendar date `YYYY-MM-DD`, Gregorian, without time zone: the date a newspaper prints. */
export type IsoDate = string;

/** A date resolved from print, with the reason the reader can check. */
export interface ResolvedDate {
  readonly iso: IsoDate;
  /** Words on the page: `2月6日`. Empty when the date is not printed in words (issue date given by the user). */
  readonly asPrinted: string;
  /** How the year was known. */
  readonly basis: YearBasis;
}

/**
 * How the year of a date is known, surest first: printed with the date · the printed date · given by the user
 * or the source's address · inferred from years named in the text (`2022年全县…今年`) · not known.
 */
export type YearBasis = 'printed' | 'issue' | 'given' | 'inferred';
