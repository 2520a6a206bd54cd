// Difficult pages of our own, each annotated line by line: article, role, and what else is expected. See annotated.ts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../core/newspaper';
import type { Article, Page } from '../../../core/model';
import { readAnnotated } from './annotated';

const folder = join(import.meta.dirname, 'pages');
const squash = (text: string | null) => (text ?? '').replace(/\s/g, '');

/** Line number → article number as parsed (0 furniture) and role. */
function readLines(page: Page): Map<number, { article: number; role: string }> {
  const lines = new Map<number, { article: number; role: string }>();
  page.articles.forEach((article, i) => article.segments.forEach((segment) => { for (let n = segment.from; n <= segment.to; n++) lines.set(n, { article: i + 1, role: segment.role }); }));
  page.furniture.forEach((piece) => { for (let n = piece.from; n <= piece.to; n++) lines.set(n, { article: 0, role: 'furniture' }); });
  return lines;
}

function readFact(page: Page, article: Article | undefined, key: string): string {
  switch (key) {
    case 'year': return String(page.year?.value);
    case 'place': return (article ?? page).place.join(' ');
    case 'date': return article?.date?.iso ?? 'null';
    case 'title': return squash(article?.title ?? null);
    case 'kind': return article?.kind ?? '';
    case 'byline': return article?.byline.map((name) => `${name.name}:${name.as ?? 'null'}`).join(' ') ?? '';
    default: throw new Error(`unknown fact ${key}`);
  }
}

describe.each(readdirSync(folder).map((name) => [name.replace('.txt', '')]))('%s', (name) => {
  const annotated = readAnnotated(join(folder, `${name}.txt`));
  const page = parsePage(annotated.text);
  const parsed = readLines(page);
  // The annotated article n is the parsed article that holds most of its lines.
  const mates = new Map<number, number>();
  for (const n of new Set([...annotated.lines.values()].map((line) => line.article))) {
    const votes = new Map<number, number>();
    for (const [line, { article }] of annotated.lines) if (article === n) { const at = parsed.get(line)?.article ?? -1; votes.set(at, (votes.get(at) ?? 0) + 1); }
    mates.set(n, [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1);
  }

  it('gives every line to its article in its role', () => {
    const expected: string[] = [];
    const found: string[] = [];
    const rows = annotated.text.split('\n');
    for (const [line, { article, role }] of annotated.lines) {
      const at = parsed.get(line);
      expected.push(`${article === 0 ? 0 : mates.get(article)} ${role} ${rows[line - 1]}`);
      found.push(`${at?.article} ${at?.role} ${rows[line - 1]}`);
    }
    expect(found).toEqual(expected);
    const owners = [...mates].filter(([n]) => n > 0).map(([, article]) => article);
    expect(new Set(owners).size).toBe(owners.length);
  });

  it.each(annotated.expected.map((fact) => [`${fact.article ?? 'page'} ${fact.key}`, fact] as const))('reads %s', (_, { article, key, value }) => {
    const wanted = key === 'title' ? squash(value) : key === 'byline' && value.endsWith(':none') ? '' : value;
    expect(readFact(page, article === null ? undefined : page.articles[(mates.get(article) ?? 0) - 1], key)).toBe(wanted);
  });
});
