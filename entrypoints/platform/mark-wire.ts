// How marks travel to a page. A page with many marks paints a dozen of them, and needs of the others no more than where they are:
// places and tiers go as plain numbers; what is said of each goes as one text, which the page opens when somebody wants to know.
import type { Mark, Span, Tier } from '../../core/model';

/** What is said of a mark: all but its place, once for all marks of which the same is said. */
export type Said = Omit<Mark, 'start' | 'end' | 'surface'>;

export interface SentMarks {
  /** For each mark, by its start: where it starts and ends (UTF-16 units of the text that was sent), its tier, the place in `said`. */
  readonly spans: readonly number[];
  /** A list of `Said` as JSON. */
  readonly said: string;
}

/** One mark of an answer; `said` is its place in the list. */
export interface SentMark extends Span {
  readonly tier: Tier;
  readonly said: number;
}

const TIERS: readonly Tier[] = ['identified', 'same-name', 'new'];
const NUMBERS = 4;

/** Marks as they are sent. */
export function packMarks(marks: readonly Mark[]): SentMarks {
  const places = new Map<string, number>();
  const spans = marks.flatMap(({ start, end, surface: _, ...said }) => {
    const words = JSON.stringify(said);
    const place = places.get(words) ?? places.size;
    places.set(words, place);
    return [start, end, TIERS.indexOf(said.tier), place];
  });
  return { spans, said: `[${[...places.keys()].join(',')}]` };
}

/** Reads the places of marks as they were sent. */
export function readSpans(spans: readonly number[]): SentMark[] {
  const marks: SentMark[] = [];
  for (let at = 0; at + NUMBERS <= spans.length; at += NUMBERS) {
    marks.push({ start: spans[at] ?? 0, end: spans[at + 1] ?? 0, tier: TIERS[spans[at + 2] ?? 1] ?? 'same-name', said: spans[at + 3] ?? 0 });
  }
  return marks;
}

/** What was said of the marks of one answer; opened at the first question. */
export class Saying {
  readonly #json: string;
  #list: readonly Said[] | null = null;

  constructor(json: string) {
    this.#json = json;
  }

  /** Throws RangeError where nothing of the kind was said. */
  read(place: number): Said {
    this.#list ??= JSON.parse(this.#json) as readonly Said[];
    const said = this.#list[place];
    if (said === undefined) throw new RangeError(`Saying: nothing at ${place}`);
    return said;
  }
}
