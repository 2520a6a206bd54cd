// Foreign pages with what should be marked written into them: 【=王代强】 identified, 【~王浩】 same name, 【+周鹏远】 new.
import { readFileSync, readdirSync } from 'node:fs';
import { readSeeds } from '../../../core/cli/seeds';
import { openAutomaton, type Automaton } from '../../../core/match/automaton';
import { buildAutomaton } from '../../../core/match/build';
import { readFromKnowledge, type EntitySource } from '../../../core/match/mark';
import { listNames } from '../../../core/match/names';
import type { ForeignPage, Tier } from '../../../core/model';

export interface ExpectedMark {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly tier: Tier;
}

export interface MarkedPage {
  readonly name: string;
  readonly page: ForeignPage;
  readonly text: string;
  readonly expected: readonly ExpectedMark[];
}

const TIERS: ReadonlyMap<string, Tier> = new Map([['=', 'identified'], ['~', 'same-name'], ['+', 'new']]);
const FOLDER = new URL('./pages/', import.meta.url);

/** What the bundled pages know, as the marker asks for it. */
export async function readSeedNames(): Promise<{ automaton: Automaton; source: EntitySource }> {
  const { knowledge } = await readSeeds();
  return { automaton: openAutomaton(buildAutomaton(listNames(knowledge))), source: readFromKnowledge(knowledge) };
}

/** All pages of the folder, by name. */
export function readMarkedPages(): MarkedPage[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).toSorted().map((name) => readMarkedPage(name, readFileSync(new URL(name, FOLDER), 'utf8')));
}

function readMarkedPage(name: string, source: string): MarkedPage {
  const border = source.indexOf('\n---\n');
  const page: Record<string, string> = {};
  for (const line of source.slice(0, border).split('\n')) {
    const [, key = '', value = ''] = /^(title|url|date|source): (.*)$/u.exec(line) ?? [];
    if (key === '') throw new Error(`${name}: no field in “${line}”`);
    page[key] = value;
  }
  let text = '';
  const expected: ExpectedMark[] = [];
  for (const part of source.slice(border + 5).split(/(【[=~+][^】]*】)/u)) {
    const tier = part.startsWith('【') ? TIERS.get(part.charAt(1)) : undefined;
    const surface = tier === undefined ? part : part.slice(2, -1);
    if (tier !== undefined) expected.push({ start: text.length, end: text.length + surface.length, surface, tier });
    text += surface;
  }
  return { name, page, text, expected };
}
