// seeds/sources.json says what a person read on the seed pages; the parser must agree.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../core/newspaper';

interface Source {
  readonly file: string;
  readonly publication: string | null;
  readonly place: readonly string[];
  readonly date: { readonly value: string; readonly basis: 'printed' | 'inferred' };
}

const SEEDS = new URL('../../../seeds/', import.meta.url);
const { sources } = JSON.parse(readFileSync(new URL('sources.json', SEEDS), 'utf8')) as { sources: readonly Source[] };

describe('seeds/sources.json', () => {
  it('names every seed once', () => {
    expect(sources.map(({ file }) => file).toSorted()).toEqual(readdirSync(SEEDS).filter((file) => file.endsWith('.txt')).toSorted());
  });

  it.each(sources.map((source) => [source.file, source] as const))('%s', (file, { publication, place, date }) => {
    const page = parsePage(readFileSync(new URL(file, SEEDS), 'utf8'), { name: file });
    // The page may show a smaller place than its paper has (a district's page in a city's daily), never another.
    expect(page.place.slice(0, place.length)).toEqual(place);
    expect(page.year?.value).toBe(Number(date.value.slice(0, 4)));
    expect(page.issueDate).toBe(date.basis === 'printed' ? date.value : null);
    expect([publication, null]).toContain(page.publication);
    if (date.basis === 'inferred') {
      // “Inferred” means the latest event that the page reports.
      const dates = page.articles.map((article) => article.date?.iso ?? '').toSorted();
      expect(dates.at(-1)).toBe(date.value);
    }
  });
});
