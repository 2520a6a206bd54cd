// Which names of people and projects the automaton gets.
import type { NameEntry } from '../match/automaton';
import type { Knowledge } from '../model';
import { nameKey } from '../text/normalize';

/** Every person by name, every project by its name and its other names. */
export function listNameEntries({ people, projects }: Knowledge): NameEntry[] {
  return [
    ...people.map(({ id, name }): NameEntry => ({ key: nameKey(name), id, kind: 'person' })),
    ...projects.flatMap(({ id, name, aliases }): NameEntry[] => [
      { key: nameKey(name), id, kind: 'project' },
      ...aliases.map((alias): NameEntry => ({ key: nameKey(alias), id, kind: 'project-alias' })),
    ]),
  ];
}
