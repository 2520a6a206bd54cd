// Takes words written together apart into place, surname or name, and title: 宝丰县长, 王县长, 宝丰王县长, 王代强县长,
// 县长王代强, 宝丰县长王代强. Places and titles are those the index knows; what remains is a name, known or not.
import type { Lexicon } from './contract';
import { placeKey } from './place-key';

/** One reading: the terms that must all hold, and how good a fit it is. */
export interface Split {
  readonly kind: 'titleThere' | 'surnameTitle' | 'nameAndPost';
  readonly terms: readonly string[];
  readonly place: string | null;
  readonly title: string | null;
}

/** Longer queries are sentences, not names of people. */
const SPLIT_MAX = 24;
const NAME_MAX = 12;

/** Every reading of a folded text that has at least two parts. At most some dozens: parts must be in the lexicon. */
export function splitQuery(text: string, lexicon: Lexicon): readonly Split[] {
  if (text.length < 2 || text.length > SPLIT_MAX) return [];
  const splits: Split[] = [];
  for (const { place, rest } of placesFirst(text, lexicon)) {
    for (const { title, name } of titleAndName(rest, lexicon)) splits.push(...readSplit(place, name, title));
    if (place !== null && isName(rest)) splits.push({ kind: 'nameAndPost', terms: [`@${rest}`, `%${place}`], place, title: null });
  }
  // The other order, for those who type the post first: 县长 宝丰.
  for (let i = 1; i < text.length; i++) {
    const title = text.slice(0, i);
    const place = placeKey(text.slice(i));
    if (lexicon.titles.has(title) && lexicon.places.has(place)) splits.push({ kind: 'titleThere', terms: [`#${place}|${title}`], place, title });
  }
  return splits;
}

/** The text without a place before it, and without each place that it begins with. */
function placesFirst(text: string, lexicon: Lexicon): { readonly place: string | null; readonly rest: string }[] {
  const found: { readonly place: string | null; readonly rest: string }[] = [{ place: null, rest: text }];
  for (let i = 1; i < text.length; i++) {
    const place = placeKey(text.slice(0, i));
    if (lexicon.places.has(place)) found.push({ place, rest: text.slice(i) });
  }
  return found;
}

/** A title at the end or at the beginning of the text, and what remains as the name. */
function titleAndName(text: string, lexicon: Lexicon): { readonly title: string; readonly name: string }[] {
  const found: { readonly title: string; readonly name: string }[] = [];
  for (let i = 0; i < text.length; i++) {
    if (lexicon.titles.has(text.slice(i))) found.push({ title: text.slice(i), name: text.slice(0, i) });
    if (i > 0 && lexicon.titles.has(text.slice(0, i))) found.push({ title: text.slice(0, i), name: text.slice(i) });
  }
  return found;
}

const isName = (text: string): boolean => text.length > 0 && text.length <= NAME_MAX;

function readSplit(place: string | null, name: string, title: string): Split[] {
  const post = place === null ? `#${title}` : `#${place}|${title}`;
  if (name === '') return place === null ? [] : [{ kind: 'titleThere', terms: [post], place, title }];
  if (!isName(name)) return [];
  const splits: Split[] = [{ kind: 'nameAndPost', terms: [`@${name}`, post], place, title }];
  // A surname has one or two characters; with a place the person must have held the title there.
  if (name.length <= 2) splits.push({ kind: 'surnameTitle', terms: place === null ? [`^${name}|${title}`] : [`^${name}|${title}`, post], place, title });
  return splits;
}
