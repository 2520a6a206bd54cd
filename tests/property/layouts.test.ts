// The same page in another layout: re-wrapped, with more blank lines, in traditional characters. Line numbers change; what
// the page says must not, within a tolerance that is printed. All seeds and all golden pages.
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { writeAnnotation, type Annotation } from '../../core/export/annotation';
import { extract } from '../../core/extract';
import type { Page } from '../../core/model';
import { parsePage } from '../../core/newspaper';
import { mapOffset } from '../../core/text/offset-map';
import { toSimplified } from '../../core/text/script';
import { listFolders, parseFolder, readFolder } from '../golden/folders';

const folders = listFolders();
const kinds = ['people', 'posts', 'amounts', 'dates'] as const;
type Kind = (typeof kinds)[number];
type Facts = Readonly<Record<Kind, ReadonlySet<string>>>;

const plain = (text: string) => toSimplified(text.normalize('NFKC')).replace(/[\s"“”‘’「」『』]/gu, '');

/** What an annotation says, wherever on its page: names, posts with their holders, yuan of projects, days of events. */
function listFacts({ articles }: Annotation): Facts {
  const people = articles.flatMap((article) => article.people);
  return {
    people: new Set(people.map(({ name }) => plain(name))),
    posts: new Set(people.flatMap(({ name, roles }) => roles.map((role) => plain(`${name}|${role.as_printed}`)))),
    amounts: new Set(articles.flatMap(({ projects }) => projects.flatMap(({ amount_yuan: yuan }) => (yuan === null ? [] : [String(yuan)])))),
    dates: new Set(articles.flatMap(({ date }) => (date === null ? [] : [date]))),
  };
}

function readFacts(text: string): Facts {
  const page = parsePage(text);
  return listFacts(writeAnnotation(page, extract(page), 'page.txt'));
}

/** Cuts a paragraph into lines of `width` characters, two of indent, no closing mark at a line's head. */
function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let rest = `　　${paragraph}`;
  while (rest.length > width) {
    let cut = width;
    while (cut < rest.length && /[，。、；：！？）》”’」』％%]/u.test(rest.charAt(cut))) cut++;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return rest === '' ? lines : [...lines, rest];
}

/** The page with the paragraphs of its texts wrapped anew, each where its first line stood; all other lines as they are. */
function rewrap(text: string, page: Page, width: number): string {
  const rows = text.split(/\r\n|\n|\r/);
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const printed = rows.map((row): string[] | null => [row]);
  for (const article of page.articles) {
    const inside = article.blocks.filter(({ role, start, end }) => (role === 'body' || role === 'caption' || role === 'box') && end > start);
    for (const segment of article.segments) if (segment.role !== 'kicker' && segment.role !== 'headline' && segment.role !== 'subtitle') for (let n = segment.from; n <= segment.to; n++) printed[n - 1] = segment.role === 'byline' ? printed[n - 1] ?? null : null;
    for (const block of inside) {
      const lineOf = (at: number) => starts.findLastIndex((start) => start <= mapOffset(article.sourceMap, at));
      const first = lineOf(block.start);
      // A line that is mostly the closing credit is part of its paragraph.
      for (let n = first; n <= lineOf(block.end - 1); n++) if (printed[n]?.[0] === rows[n] && article.segments.some(({ from, to }) => from <= n + 1 && n + 1 <= to)) printed[n] = null;
      printed[first] = [...(printed[first] ?? []), ...wrap(article.text.slice(block.start, block.end), width)];
    }
  }
  return printed.flatMap((lines) => lines ?? []).join('\n');
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** The least F1 of what is found after a change against what was found before it, over all pages. */
const least: Readonly<Record<Kind, number>> = { people: 0.99, posts: 0.98, amounts: 0.98, dates: 0.97 };

const changes: readonly (readonly [name: string, change: (text: string, page: Page) => string])[] = [
  ['a blank line after every line', (text) => text.replace(/\r\n|\n|\r/g, '\n\n')],
  ['lines of 16 characters', (text, page) => rewrap(text, page, 16)],
  ['lines of 30 characters', (text, page) => rewrap(text, page, 30)],
  ['lines of 44 characters', (text, page) => rewrap(text, page, 44)],
  ['each paragraph one line', (text, page) => rewrap(text, page, Number.POSITIVE_INFINITY)],
  ['traditional characters', toTraditional],
];

interface Tally { right: number; wrong: number; missed: number }
const f1 = ({ right, wrong, missed }: Tally) => (right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed));

// Every change reads all pages again: seconds on a machine of its own, a minute on one that others use.
describe('a page in another layout', { timeout: 120_000 }, () => {
  const before = folders.map((folder) => listFacts(parseFolder(folder)));
  const table: Record<string, Record<string, string>> = {};
  it.each(changes)('says the same: %s', (name, change) => {
    const tallies = new Map(kinds.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 } as Tally]));
    const differences: string[] = [];
    folders.forEach((folder, i) => {
      const after = readFacts(change(folder.text, readFolder(folder).page));
      for (const kind of kinds) {
        const [was, is] = [before[i]?.[kind] ?? new Set<string>(), after[kind]];
        const tally = tallies.get(kind) as Tally;
        for (const fact of was) if (is.has(fact)) tally.right++; else { tally.missed++; differences.push(`- ${folder.name} ${kind} ${fact}`); }
        for (const fact of is) if (!was.has(fact)) { tally.wrong++; differences.push(`+ ${folder.name} ${kind} ${fact}`); }
      }
    });
    table[name] = Object.fromEntries([...tallies].map(([kind, tally]) => [kind, f1(tally).toFixed(3)]));
    if (Object.keys(table).length === changes.length) console.table(table);
    for (const kind of kinds) expect(f1(tallies.get(kind) as Tally), `${kind}: ${differences.filter((line) => line.includes(` ${kind} `)).slice(0, 20).join('\n')}`).toBeGreaterThanOrEqual(least[kind]);
  });
});
