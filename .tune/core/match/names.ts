// Which names the matcher should know: of people their full name and surname with post, of projects every name that says
// which project is meant. Keys are in matching form.
import { readProjectCore, foldName } from '../identity/project-names';
import { titleKey } from '../identity/titles';
import { COMMON_PROJECT_WORDS } from '../gazetteer/boundary';
import { surnameLength } from '../gazetteer/surnames';
import type { Knowledge, Person, Project } from '../model';
import { buildLexicon, matchAt, splitWords } from '../text/lexicon';
import type { Lexicon } from '../text/lexicon';
import { nameKey } from '../text/normalize';
import type { NameEntry } from './automaton';

/** A project's name shorter than this, and without a place, is a word in any other county. */
const DISTINCT_CORE = 6;
const LEAST_ALIAS = 4;
let common: Lexicon<true> | null = null;
/** What one is called with his surname: 赵县长. Only posts that are used so. */
const CALLED_BY = /(?<!总|第一|第二)(书记|省长|市长|州长|县长|区长|旗长|镇长|乡长|主席|局长|部长|主任)$/u;

/** Names of everything in the knowledge, for `buildAutomaton`. The same name of the same bearer stands once. */
export function listNames(knowledge: Knowledge): NameEntry[] {
  const entries = new Map<string, NameEntry>();
  const add = (entry: NameEntry): void => {
    entries.set(`${entry.key} ${entry.id} ${entry.kind}`, entry);
  };
  for (const person of knowledge.people) for (const entry of namesOfPerson(person)) add(entry);
  for (const project of knowledge.projects) for (const entry of namesOfProject(project)) add(entry);
  return [...entries.values()];
}

function* namesOfPerson(person: Person): Iterable<NameEntry> {
  const key = nameKey(person.name);
  yield { key, id: person.id, kind: 'person' };
  const surname = key.slice(0, surnameLength(key));
  if (surname === '' || key.includes('·')) return;
  for (const { title } of person.tenures) {
    const called = CALLED_BY.exec(titleKey(title))?.[1];
    if (called !== undefined) yield { key: surname + called, id: person.id, kind: 'person-short' };
  }
}

function* namesOfProject(project: Project): Iterable<NameEntry> {
  for (const name of [project.name, ...project.aliases]) {
    const { core, placed } = readProjectCore(name, project.placePath);
    // 项目 behind the name is added to the mark when the text has it.
    const whole = foldName(name).replace(/项目$/u, '');
    const distinct = placed || (core.length >= DISTINCT_CORE && !isCommon(core));
    if (whole.length >= LEAST_ALIAS || (name === project.name && whole.length >= 3)) yield { key: whole, id: project.id, kind: distinct ? 'project' : 'project-alias' };
    if (core !== whole && core.length >= DISTINCT_CORE) yield { key: core, id: project.id, kind: 'project-alias' };
  }
}

/** Is the name made of words of projects and nothing else: 农产品|深加工|和|冷库? */
function isCommon(core: string): boolean {
  common ??= buildLexicon(splitWords(COMMON_PROJECT_WORDS).map((word) => [word, true] as const));
  for (let at = 0; at < core.length; ) {
    const word = matchAt(common, core, at);
    if (word === null) return false;
    at += word.length;
  }
  return true;
}
