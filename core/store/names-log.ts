// The names of people and projects for the automaton, as a log: each step of derivation adds one row with the names that are new
// or others than before. A row for each bearer was one of every nine rows that an import wrote, and what a row costs is not its length.
import type { NameEntry } from '../match/automaton';
import type { NamesRow } from './rows';

/** Rows in the log before it is written anew as one. */
export const NAME_ROWS_MAX = 16;

/** The names of one person or project: `kind key`, one a line. */
export interface OwnNames {
  readonly id: string;
  readonly lines: string;
}

/** Names of one bearer as lines. */
export function writeNames(id: string, names: readonly NameEntry[]): OwnNames {
  return { id, lines: names.map(({ kind, key }) => `${kind} ${key}`).join('\n') };
}

/** The names, unless what is stored has the same: then the automaton, which is made of all names, need not be made anew. */
export function changedNames<Row>(now: OwnNames, stored: Row | undefined, namesOf: (stored: Row) => OwnNames): readonly OwnNames[] {
  return stored !== undefined && namesOf(stored).lines === now.lines ? [] : [now];
}

/** The row of one step: whose names are these from now on, and who has none any more. Null when nothing changes. */
export function logNames(step: number, names: readonly OwnNames[], gone: readonly string[]): NamesRow | null {
  if (names.length + gone.length === 0) return null;
  const named = names.filter(({ lines }) => lines !== '');
  return {
    id: step, lines: named.flatMap(({ id, lines }) => lines.split('\n').map((line) => `${id} ${line}`)).join('\n'),
    gone: [...gone, ...names.filter(({ lines }) => lines === '').map(({ id }) => id)].join('\n'),
  };
}

/** All names that stand after the last of the rows, which are in their order; by the ids of their bearers. */
export function readNameLog(rows: readonly NamesRow[]): NameEntry[] {
  const standing = new Map<string, NameEntry[]>();
  for (const { lines, gone } of rows) {
    for (const id of splitLines(gone)) standing.delete(id);
    const fresh = new Map<string, NameEntry[]>();
    for (const line of splitLines(lines)) {
      const [id = '', kind, ...key] = line.split(' ');
      const own = fresh.get(id) ?? [];
      own.push({ id, kind: kind as NameEntry['kind'], key: key.join(' ') });
      fresh.set(id, own);
    }
    for (const [id, own] of fresh) standing.set(id, own);
  }
  return [...standing].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
}

/** The same names as one row. */
export function joinNameLog(step: number, names: readonly NameEntry[]): NamesRow {
  return { id: step, lines: names.map(({ id, kind, key }) => `${id} ${kind} ${key}`).join('\n'), gone: '' };
}

const splitLines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
