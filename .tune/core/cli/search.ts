// `xianbao search QUERY`: the search of the extension over the bundled pages, in memory.
import { parseArgs } from 'node:util';
import type { ArticleHit, PersonHit, ProjectHit, SearchResult, Span } from '../model';
import { buildMemoryIndex } from '../search/memory';
import { search } from '../search/search';
import type { CommandIo } from './io';
import { EXIT, UsageError } from './io';
import { readSeeds } from './seeds';

const WORDS = {
  en: { noQuery: 'no QUERY given', badLimit: '--limit takes a whole number from 1 to 1000', people: 'People', projects: 'Projects', articles: 'Articles', nothing: 'Nothing found.', count: 'articles' },
  zh: { noQuery: '没有给出检索词', badLimit: '--limit 须为 1 至 1000 的整数', people: '人物', projects: '项目', articles: '稿件', nothing: '没有找到。', count: '篇' },
} as const;

/**
 * Runs the command: several arguments are one query. With `--json` prints `{people, projects, articles}` in rank order
 * (model/search.ts), else a list to read. Status 0 also when nothing is found.
 */
export async function runSearch(args: string[], io: CommandIo): Promise<number> {
  const say = WORDS[io.language];
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, limit: { type: 'string' } } });
  const query = positionals[0] === '-' ? await readQuery(io) : positionals.join(' ');
  if (query.trim() === '') throw new UsageError(say.noQuery);
  const limit = Number(values.limit ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new UsageError(say.badLimit);
  const { pages, knowledge } = await readSeeds();
  const articles = pages.flatMap(({ page }) =>
    page.articles.map((article) => ({ article, publication: page.publication, place: page.place, issueDate: page.issueDate })));
  const result = await search(query, buildMemoryIndex(articles, knowledge), { limit });
  io.stdout.write(values.json === true ? `${JSON.stringify(result, null, 2)}\n` : writeList(result, say));
  return EXIT.ok;
}

async function readQuery(io: CommandIo): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function writeList({ people, projects, articles }: SearchResult, say: (typeof WORDS)['en' | 'zh']): string {
  const groups: [string, string[]][] = [
    [say.people, people.map((hit) => writePerson(hit, say.count))],
    [say.projects, projects.map(writeProject)],
    [say.articles, articles.map(writeArticle)],
  ];
  const shown = groups.filter(([, lines]) => lines.length > 0);
  if (shown.length === 0) return `${say.nothing}\n`;
  return shown.map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}

const list = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('  ');

function writePerson(hit: PersonHit, count: string): string {
  return list([hit.name, hit.post ?? hit.group, hit.postDate, `(${hit.articles} ${count})`]);
}

function writeProject(hit: ProjectHit): string {
  return list([hit.name, hit.amount, hit.stage, hit.date, hit.home.at(-1) ?? null]);
}

function writeArticle(hit: ArticleHit): string {
  return list([hit.title ?? '—', hit.date, hit.publication]) + `\n    ${embolden(hit.snippet, hit.matched)}`;
}

/** The snippet with its finds in brackets: a terminal may have no bold, and a pipe never has. */
function embolden(snippet: string, matched: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of matched) {
    shown += `${snippet.slice(at, start)}[${snippet.slice(start, end)}]`;
    at = end;
  }
  return shown + snippet.slice(at);
}
