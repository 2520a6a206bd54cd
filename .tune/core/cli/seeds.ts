// The bundled corpus as the command line reads it: the seed pages parsed on the fly, by the same parts as an import.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deriveKnowledge } from '../identity/derive';
import { standardParts } from '../ingest/parts';
import type { Knowledge, Page, PageEvidence } from '../model';

export interface SeedCorpus {
  readonly pages: readonly { readonly page: Page; readonly evidence: PageEvidence }[];
  readonly knowledge: Knowledge;
}

/** Parses seeds/*.txt beside package.json, in the order of their names. Some hundred milliseconds. */
export async function readSeeds(): Promise<SeedCorpus> {
  const directory = fileURLToPath(new URL('../../seeds/', import.meta.url));
  const names = (await readdir(directory)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(directory + name, 'utf8')));
  const pages = texts.map((text, i) => standardParts.readText(text, { name: names[i] ?? '' }));
  return { pages, knowledge: deriveKnowledge(pages) };
}
