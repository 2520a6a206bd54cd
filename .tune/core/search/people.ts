// Finds people: by name in any script, spacing or pinyin; by title, by title and place (宝丰县长), by surname and title
// (王县长), and by any of these together. Ranks the whole name first, then posts, then parts of names.
import type { PersonHit } from '../model';
import { Tally } from './cast';
import type { PersonCard } from './cards';
import type { IndexState, Lexicon, SearchIndex } from './contract';
import { Lookup } from './lookup';
import { hitPinyin } from './name-pinyin';
import { hitName } from './name-text';
import { hitNearPinyin } from './near-pinyin';
import { placeKey } from './place-key';
import { intersectAll } from './postings';
import type { Query } from './query';
import { splitQuery } from './split';
import { foldText, plainWords } from './units';

/** How many titles that contain the words asked for are looked up; the shortest first, since they are the plainest. */
const TITLES_MAX = 32;
/** Cards read to bring the holders of a post into the order of their dates. */
const CARDS_MAX = 60;

/** Points for each way of fitting; only their order matters. */
const POINTS = { part: 20, prefix: 40, titlePart: 45, title: 50, place: 10, surnameTitle: 55, titleThere: 60, nameAndPost: 90, name: 100 } as const;

/** People who fit a query, best first. */
export async function findPeople(query: Query, index: SearchIndex, state: IndexState, limit: number): Promise<readonly PersonHit[]> {
  const lookup = new Lookup(index, state, 'people');
  if (lookup.chunks.length === 0) return [];
  const { lexicon } = state;
  const [filters, words] = await Promise.all([filterTally(query, lookup, lexicon), wordsTally(query, lookup, lexicon)]);
  const tally = words ?? filters;
  if (tally === null) return [];
  if (words !== null && filters !== null) tally.keep(filters);
  const best = tally.best(Math.max(limit, CARDS_MAX), query.from, query.to);
  const cards = await index.readPersonCards(best.map(({ doc }) => doc));
  const asked = askedPost(query, lexicon);
  const hits = cards.flatMap((card, i) => (card === null ? [] : [{ card, points: best[i]?.points ?? 0, date: dateInPost(card, asked) }]));
  // Of several who held the post asked for, the latest attested comes first.
  hits.sort((a, b) => b.points - a.points || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return hits.slice(0, limit).map(({ card }) => writeHit(card, query, asked));
}

/** Points by the words of the query: all of them as one name or post, or each piece by itself. Null when there are none. */
async function wordsTally(query: Query, lookup: Lookup, lexicon: Lexicon): Promise<Tally | null> {
  if (query.pieces.length === 0) return null;
  const apart = query.pieces.length === 1 ? [] : query.pieces.map((piece) => pieceTally(piece.text, lookup, lexicon));
  // Asked at once, for whichever is needed: what costs is the way to the database.
  const [whole, [tally = whole, ...more]] = await Promise.all([pieceTally(query.joined, lookup, lexicon), Promise.all(apart)] as const);
  if (query.pieces.length === 1 || !whole.empty) return whole;
  for (const other of more) tally.keep(other);
  return tally;
}

/** Everybody whom one piece can mean. */
async function pieceTally(text: string, lookup: Lookup, lexicon: Lexicon): Promise<Tally> {
  const tally = new Tally(lookup.chunks);
  const splits = splitQuery(text, lexicon);
  const titles = titlesWith(text, lexicon);
  const place = lexicon.places.has(placeKey(text)) ? [`%${placeKey(text)}`] : [];
  await Promise.all([
    hitPinyin(text, lookup, tally, POINTS),
    hitName(text, lookup, tally, POINTS),
    lookup.load([...splits.flatMap((split) => split.terms), ...titles.map((title) => `#${title}`), ...place]),
  ]);
  if (tally.empty) await hitNearPinyin(text, lookup, tally, POINTS.part);
  for (const split of splits) {
    tally.add(lookup.chunks.map((_, chunk) => intersectAll(split.terms.map((term) => lookup.list(term, chunk)))), POINTS[split.kind]);
  }
  for (const title of titles) tally.add(lookup.lists(`#${title}`), title === text ? POINTS.title : POINTS.titlePart);
  for (const term of place) tally.add(lookup.lists(term), POINTS.place);
  return tally;
}

/** Titles of the lexicon that contain the words, the shortest first. */
function titlesWith(text: string, lexicon: Lexicon): string[] {
  const found = [...lexicon.titles].filter((title) => title.includes(text));
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, TITLES_MAX);
}

/** Those whom place: and post: let through; null without such a filter. Both together mean the post in that place. */
async function filterTally(query: Query, lookup: Lookup, lexicon: Lexicon): Promise<Tally | null> {
  if (query.places.length === 0 && query.titles.length === 0) return null;
  const titles = query.titles.map((title) => (lexicon.titles.has(title) ? [title] : titlesWith(title, lexicon)));
  const groups: string[][] = titles.map((found) =>
    query.places.length === 0 ? found.map((title) => `#${title}`) : found.flatMap((title) => query.places.map((place) => `#${place}|${title}`)));
  if (query.titles.length === 0) groups.push(...query.places.map((place) => [`%${place}`]));
  await lookup.load(groups.flat());
  const tallies = groups.map((terms) => {
    const tally = new Tally(lookup.chunks);
    terms.forEach((term, i) => tally.add(lookup.lists(term), i === 0 ? 2 : 1));
    return tally;
  });
  const [first = new Tally(lookup.chunks), ...more] = tallies;
  for (const tally of more) first.keep(tally);
  return first;
}

/** More posts than this in one row hide the name. */
const POSTS_SHOWN = 3;

interface AskedPost {
  readonly title: string | null;
  readonly place: string | null;
}

/** The post a query asks for, when it asks for one. */
function askedPost(query: Query, lexicon: Lexicon): AskedPost {
  const split = splitQuery(query.joined, lexicon).find(({ title }) => title !== null);
  const title = query.titles[0] ?? split?.title ?? (titlesWith(query.joined, lexicon).length > 0 ? query.joined : null);
  return { title, place: query.places[0] ?? split?.place ?? null };
}

const latest = (post: PersonCard['posts'][number]): string => post.lastSeen ?? post.firstSeen ?? '';

/** The person's post that answers the question: the exact title before one that only contains it. */
function findPost(card: PersonCard, { title, place }: AskedPost): PersonCard['posts'][number] | undefined {
  const there = card.posts.filter((post) => place === null || post.placePath.some((name) => placeKey(name) === place));
  if (title === null) return undefined;
  return there.find((post) => plainWords(post.title) === title) ?? there.find((post) => plainWords(post.title).includes(title));
}

function dateInPost(card: PersonCard, asked: AskedPost): string {
  const post = findPost(card, asked);
  return post === undefined ? '' : latest(post);
}

/** The posts that were attested together last: 县委副书记、县长 is two, and either alone would mislead. */
function latestPosts(card: PersonCard): PersonCard['posts'] {
  const [first] = card.posts;
  return first === undefined ? [] : card.posts.filter((post) => latest(post) === latest(first)).slice(0, POSTS_SHOWN);
}

/** 宝丰县 县委副书记、县长; a place is said once for the posts that follow each other in it. */
function writePosts(posts: PersonCard['posts']): string | null {
  const places = posts.map(({ placePath }) => placePath.at(-1));
  const words = posts.map(({ title }, i) => (places[i] === undefined || (i > 0 && places[i] === places[i - 1]) ? title : `${places[i]} ${title}`));
  return words.length === 0 ? null : words.join('、');
}

/** The row: with the post that was asked for, or the latest attested ones. */
function writeHit(card: PersonCard, query: Query, asked: AskedPost): PersonHit {
  const answer = findPost(card, asked);
  const posts = answer === undefined ? latestPosts(card) : [answer];
  const [post] = posts;
  const folded = foldText(card.name).text;
  const matched = query.pieces.flatMap(({ text }) => {
    const start = folded.length === card.name.length ? folded.indexOf(text) : -1;
    return start < 0 ? [] : [{ start, end: start + text.length }];
  });
  const whole = matched.length === 0 && folded.length === card.name.length ? folded.indexOf(query.joined) : -1;
  return {
    id: card.id,
    name: card.name,
    post: writePosts(posts),
    postDate: post === undefined ? null : latest(post) || null,
    group: card.group,
    home: card.home,
    articles: card.articles,
    matched: whole >= 0 ? [{ start: whole, end: whole + query.joined.length }] : matched,
  };
}
