// The keys under which people and projects stand in the index, and how each is spelt. Terms of text are letters, digits
// and Han; these begin with a sign of their own, so that they never meet:
//   @王代强  a whole name        #县长  a title            #宝丰|县长  a title there
//   %宝丰    a place             ^王|县长  surname + title   ~wdq wang dai qiang  a name's pinyin
// Used while an index is made, never by a search: it brings the pinyin table with it.
import { pinyinOf } from '../text/pinyin';
import { nameKey } from '../text/normalize';
import { findDivision } from '../gazetteer/divisions';
import { surnameLength } from '../gazetteer/surnames';
import type { Person, Project } from '../model';
import type { ChunkBuilder } from './chunk';
import { codeDay } from './chunk';
import type { CardPost } from './cards';
import { placeKey } from './place-key';
import { foldText, plainWords, readUnits } from './units';

/** Keys of the places seen so far: some thousands in the country, asked for with every person. */
const keysOfPlace = new Map<string, string[]>();

/** All keys of one division: its own, and the short name that the gazetteer knows (恩施土家族苗族自治州 is 恩施). */
export function placeKeys(name: string): string[] {
  const known = keysOfPlace.get(name);
  if (known !== undefined) return known;
  const keys = readPlaceKeys(name);
  keysOfPlace.set(name, keys);
  return keys;
}

function readPlaceKeys(name: string): string[] {
  const short = findDivision(name).find((division) => division.name === name)?.short;
  return [...new Set([placeKey(name), ...(short === undefined ? [] : [placeKey(short)])])];
}

/** Names of places and titles seen while people and projects were added: what a query is taken apart by. */
export class LexiconBuilder {
  readonly places = new Set<string>();
  readonly titles = new Set<string>();
}

/** Adds a person under a document number. */
export function addPerson(chunk: ChunkBuilder, number: number, person: Person, lexicon: LexiconBuilder): void {
  const key = nameKey(person.name);
  const seen = person.attestations.map((attestation) => attestation.date ?? attestation.issueDate ?? '').sort().at(-1);
  chunk.beginDocument(number, codeDay(seen || null), Math.max(1, person.articleIds.length));
  addName(chunk, key);
  const surname = key.slice(0, surnameLength(key));
  const posts: Pick<CardPost, 'title' | 'placePath'>[] = [...person.tenures];
  for (const { group, placePath } of person.attestations) if (group !== null) posts.push({ title: group, placePath });
  const added = new Set<string>();
  const add = (term: string): void => {
    if (!added.has(term)) chunk.addTerm(term);
    added.add(term);
  };
  for (const post of posts) {
    const title = plainWords(post.title);
    if (title === '') continue;
    lexicon.titles.add(title);
    add(`#${title}`);
    if (surname !== '') add(`^${surname}|${title}`);
    for (const place of post.placePath.flatMap(placeKeys)) add(`#${place}|${title}`);
  }
  for (const place of [...person.home, ...posts.flatMap((post) => post.placePath)].flatMap(placeKeys)) {
    lexicon.places.add(place);
    add(`%${place}`);
  }
}

/** Adds a project under a document number. */
export function addProject(chunk: ChunkBuilder, number: number, project: Project, lexicon: LexiconBuilder): void {
  const seen = project.observations.map((observation) => observation.date ?? observation.issueDate ?? '').sort().at(-1);
  chunk.beginDocument(number, codeDay(seen || null), Math.max(1, project.articleIds.length));
  for (const name of new Set([project.name, ...project.aliases].map(nameKey))) addName(chunk, name);
  for (const builder of new Set(project.observations.flatMap((observation) => observation.builder ?? []))) addPairs(chunk, readUnits(foldText(builder).text).words);
  for (const place of project.placePath.flatMap(placeKeys)) {
    lexicon.places.add(place);
    chunk.addTerm(`%${place}`);
  }
}

/** A name is one run, whatever marks stand in it: 买买提·吾守尔 is found by 买买提吾守尔 and by 提吾 too. */
function addName(chunk: ChunkBuilder, key: string): void {
  const { words } = readUnits(foldText(key).text);
  chunk.addTerm(`@${words.join('')}`, true);
  addPairs(chunk, words);
  const { syllables, initials } = pinyinOf(key);
  if (initials !== '') chunk.addTerm(`~${initials} ${syllables.join(' ')}`);
}

function addPairs(chunk: ChunkBuilder, words: readonly string[]): void {
  words.forEach((word, i) => {
    chunk.addTerm(word);
    if (i > 0) chunk.addTerm((words[i - 1] as string) + word);
  });
}
