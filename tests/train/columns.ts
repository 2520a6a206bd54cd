// `npm run train:columns`: makes the weights of what is seen where a text may go on (core/newspaper/continuation-weights.ts) from
// our own pages, as they are printed and cut and printed anew, the same every time. `-- --without 1-34` leaves those pages out.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cutPieces } from '../../core/newspaper/chunks';
import type { LabelledPage, TextPiece } from '../../core/newspaper/chunks';
import { listPairs, readColumns } from '../../core/newspaper/columns';
import { readEvidence } from '../../core/newspaper/continuation';
import { cutGathered } from '../../core/newspaper/gathered';
import { readLines } from '../../core/newspaper/lines';
import { labelPage } from '../../core/newspaper/parse';
import { cutSeams } from '../../core/newspaper/seams';
import { listFolders } from '../golden/folders';
import { readAnnotated } from '../unit/newspaper/annotated';
import { makeChance } from './chance';
import { fitChoices } from './choice';
import type { Choice, Option } from './choice';
import { printPage, readGolden, readUnitPage, remakePage } from './remake';
import type { Source, TrainingPage } from './remake';

const SEED = 11;
/** How often each page is printed anew, and how much the page itself counts beside that. */
const [COPIES, PRINTED] = [6, 12];
const FILE = fileURLToPath(new URL('../../core/newspaper/continuation-weights.ts', import.meta.url));
const UNIT_PAGES = fileURLToPath(new URL('../unit/newspaper/pages/', import.meta.url));

/** Beside what the parser sees, what it does not: pages printed anew are cut oftener than others. Their weights are left out. */
const UNSEEN = ['remade', 'remadeAdjacent'] as const;

/** A text that breaks off, or one that ends a sentence: each has weights of its own. */
const KINDS = ['open', 'closed'] as const;
type Kind = (typeof KINDS)[number];

/** That a paragraph goes on with a text: the text's last line, the paragraph's first, what is seen of both. */
interface Link { readonly kind: Kind; readonly end: number; readonly place: number; readonly seen: Readonly<Record<string, number>> }

/** Line of a page's text → the next line of its article. */
function findNext(articleOf: ReadonlyMap<number, number>): Map<number, number> {
  const next = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [line, article] of [...articleOf].sort(([a], [b]) => a - b)) {
    const before = last.get(article);
    if (before !== undefined) next.set(before, line);
    last.set(article, line);
  }
  return next;
}

/** All that the parser may link on a page. */
function listLinks(page: LabelledPage): Link[] {
  const pieces = cutSeams(page, cutGathered(page, cutPieces(page)));
  const reading = readColumns(page, pieces);
  const paragraphOf = (piece: number, at: number) => (pieces[piece] as TextPiece).paragraphs.at(at)?.units;
  return [...listPairs(reading)].flatMap(({ open, piece, paragraph, broken }): Link[] => {
    const seen = readEvidence(reading, open, { piece, paragraph });
    const end = page.units[paragraphOf(open, -1)?.at(-1) ?? 0]?.lines.at(-1)?.number ?? 0;
    const place = page.units[paragraphOf(piece, paragraph)?.[0] ?? 0]?.lines[0]?.number ?? 0;
    return seen ? [{ kind: broken ? 'open' : 'closed', end, place, seen }] : [];
  });
}

function group<T>(list: readonly T[], keyOf: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

/** What is to be learned: of each text where it goes on, of each paragraph which text it goes on with; or neither. */
class Lessons {
  readonly names: Record<Kind, readonly string[]> = { open: [], closed: [] };
  readonly links: { kind: Kind; seen: readonly number[] }[] = [];
  readonly choices: Choice[] = [];

  add({ text, articleOf }: TrainingPage, remade: boolean): void {
    const next = findNext(articleOf);
    const links = listLinks(labelPage(readLines(text).lines)).filter(({ end, place }) => articleOf.has(end) && articleOf.has(place)).map(({ kind, end, place, seen }) => {
      const all = { ...seen, [UNSEEN[0]]: remade ? 1 : 0, [UNSEEN[1]]: remade ? (seen['adjacent'] ?? 0) : 0 };
      this.names[kind] = Object.keys(all);
      return { index: this.links.push({ kind, seen: Object.values(all) }) - 1, end, place, holds: next.get(end) === place };
    });
    for (const list of [...group(links, ({ end }) => end), ...group(links, ({ place }) => place)]) this.choices.push({ options: list.map(({ index }) => index), right: list.find(({ holds }) => holds)?.index ?? -1, counts: remade ? 1 : PRINTED });
  }

  fit(): Record<Kind, number[]> {
    const closedFrom = this.names.open.length;
    const options = this.links.map(({ kind, seen }): Option => ({ from: kind === 'open' ? 0 : closedFrom, seen }));
    const weights = fitChoices(options, this.choices, closedFrom + this.names.closed.length);
    return { open: weights.slice(0, closedFrom), closed: weights.slice(closedFrom) };
  }
}

function learn(sources: readonly Source[]): string {
  const chance = makeChance(SEED);
  const lessons = new Lessons();
  for (const source of sources) {
    lessons.add(printPage(source), false);
    for (const page of remakePage(source, COPIES, chance)) lessons.add(page, true);
  }
  const weights = lessons.fit();
  const write = (kind: Kind) => `{ ${lessons.names[kind].map((name, i) => [name, Number((weights[kind][i] ?? 0).toFixed(2))] as const).filter(([name, weight]) => weight !== 0 && !UNSEEN.includes(name as (typeof UNSEEN)[number])).map(([name, weight]) => `${name}: ${weight}`).join(', ')} }`;
  console.log(`${sources.length} pages, ${lessons.links.length} links, ${lessons.choices.length} choices, ${lessons.choices.filter(({ right }) => right >= 0).length} of a link`);
  return `// Weights of what is seen where a text may go on (continuation.ts). Made by \`npm run train:columns\`; do not edit by hand.
import type { Weights } from './continuation';

/** Of a text that breaks off, and of one that ends a sentence: that a paragraph goes on with it. */
export const openWeights: Weights = ${write('open')};
export const closedWeights: Weights = ${write('closed')};
`;
}

const at = process.argv.indexOf('--without');
const [from = Infinity, to = 0] = at === -1 ? [] : (process.argv[at + 1] ?? '').split('-').map(Number);
const golden = listFolders().filter(({ name, annotated }) => { const page = Number(/\d+/.exec(name)?.[0]); return annotated && (page < from || page > to); });
const unit = readdirSync(UNIT_PAGES).sort().map((name) => readAnnotated(UNIT_PAGES + name));
writeFileSync(FILE, learn([...golden.map(readGolden), ...unit.map(readUnitPage)]));
