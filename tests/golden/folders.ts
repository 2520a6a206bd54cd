// Where the golden pages stand: the seeds by reference (their text is in seeds/), pages of our own with their text.
// parsed.json is what the parser says now (written by `npm run golden`, read by a person in the diff); expect.json is what
// a careful annotator says (written by hand, never by the writer).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Annotation } from '../../core/export/annotation';
import { writeAnnotation } from '../../core/export/annotation';
import { extract } from '../../core/extract';
import { parsePage } from '../../core/newspaper';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

export interface GoldenFolder {
  /** `seeds/000_9b46840067f1c2ab`, `pages/01-tongwei-2009`. */
  readonly name: string;
  readonly path: string;
  /** File name that the annotation bears as its `doc`. */
  readonly doc: string;
  readonly text: string;
}

/** All golden folders, seeds first. A seed gets its folder here, whether it exists already or not. */
export function listFolders(): GoldenFolder[] {
  const seeds = readdirSync(SEEDS).filter((file) => file.endsWith('.txt')).sort();
  const pages = readdirSync(`${HERE}pages`).filter((name) => existsSync(`${HERE}pages/${name}/page.txt`)).sort();
  return [
    ...seeds.map((doc) => ({ name: `seeds/${doc.slice(0, -4)}`, path: `${HERE}seeds/${doc.slice(0, -4)}/`, doc, text: readFileSync(SEEDS + doc, 'utf8') })),
    ...pages.map((name) => ({ name: `pages/${name}`, path: `${HERE}pages/${name}/`, doc: `${name}.txt`, text: readFileSync(`${HERE}pages/${name}/page.txt`, 'utf8') })),
  ];
}

/** What the parser says of a folder's page now. */
export function parseFolder({ doc, text }: GoldenFolder): Annotation {
  const page = parsePage(text, { name: doc });
  return writeAnnotation(page, extract(page), doc);
}
