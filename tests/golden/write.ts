// `npm run golden`: writes what the parser says of every golden page to its parsed.json. Then read the diff.
// `npm run golden -- score`: how near it is to the hand-made expectations, on the pages it was made with and on those held back.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { listFolders, listHeldBack, parseFolder, type GoldenFolder } from './folders';
import { formatAnnotation } from './format';
import { MEASURES, scoreFolders } from './score';

function writeAll(): void {
  for (const folder of listFolders()) {
    mkdirSync(folder.path, { recursive: true });
    writeFileSync(`${folder.path}parsed.json`, formatAnnotation(parseFolder(folder)));
    console.log(folder.name);
  }
}

function printScores(): void {
  const halves: readonly (readonly [string, readonly GoldenFolder[]])[] = [['pages', listFolders()], ['held back', listHeldBack()]];
  const scores = halves.map(([half, folders]) => [half, scoreFolders(folders, parseFolder, (path) => readFileSync(path, 'utf8'))] as const);
  console.table(Object.fromEntries(MEASURES.map((measure) => [measure, Object.fromEntries(scores.map(([half, score]) => [half, score.f1(measure).toFixed(3)]))])));
}

if (process.argv.includes('score')) printScores();
else writeAll();
