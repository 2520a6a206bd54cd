// Where the golden pages stand: the seeds by reference (their text is in seeds/), pages of our own with their text.
// parsed.json is what the parser says now (written by `npm run golden`, read by a person in the diff); expect.json is what
// a careful annotator says (written by hand, never by the writer).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Annotation } from '../../core/export/annotation';
import { writeAnnotation } from '../../core/export/annotation';
import { extract } from '../../core/extract';
import type { Page, PageEvidence } from '../../core/model';
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
  /** Has it an expectation made by hand? */
  readonly annotated: boolean;
}

function listPages(room: 'pages' | 'heldback'): GoldenFolder[] {
  const names = readdirSync(`${HERE}${room}`).filter((name) => existsSync(`${HERE}${room}/${name}/page.txt`)).sort();
  return names.map((name) => ({ name: `${room}/${name}`, path: `${HERE}${room}/${name}/`, doc: `${name}.txt`, text: readFileSync(`${HERE}${room}/${name}/page.txt`, 'utf8'), annotated: existsSync(`${HERE}${room}/${name}/expect.json`) }));
}

/** The golden folders that have a parsed.json, seeds first. A seed gets its folder here, whether it exists already or not. */
export function listFolders(): GoldenFolder[] {
  const seeds = readdirSync(SEEDS).filter((file) => file.endsWith('.txt')).sort();
  return [
    ...seeds.map((doc) => ({ name: `seeds/${doc.slice(0, -4)}`, path: `${HERE}seeds/${doc.slice(0, -4)}/`, doc, text: readFileSync(SEEDS + doc, 'utf8'), annotated: false })),
    ...listPages('pages'),
  ];
}

/** Pages that nobody who works on the parser has read: they are scored, and their misses are not shown. */
export function listHeldBack(): GoldenFolder[] {
  return listPages('heldback');
}

export interface ReadFolder { readonly page: Page; readonly evidence: PageEvidence }

const read = new Map<string, ReadFolder>();

/** What the parser reads in a folder's page now. Done once, however many tests of a run look at it: reading them all takes seconds. */
export function readFolder({ name, doc, text }: GoldenFolder): ReadFolder {
  let found = read.get(name);
  if (found === undefined) {
    const page = parsePage(text, { name: doc });
    found = { page, evidence: extract(page) };
    read.set(name, found);
  }
  return found;
}

/** The same as an annotation. */
export function parseFolder(folder: GoldenFolder): Annotation {
  const { page, evidence } = readFolder(folder);
  return writeAnnotation(page, evidence, folder.doc);
}
