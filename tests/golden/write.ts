// `npm run golden`: writes what the parser says of every golden page to its parsed.json. Then read the diff.
import { mkdirSync, writeFileSync } from 'node:fs';
import { listFolders, parseFolder } from './folders';
import { formatAnnotation } from './format';

for (const folder of listFolders()) {
  mkdirSync(folder.path, { recursive: true });
  writeFileSync(`${folder.path}parsed.json`, formatAnnotation(parseFolder(folder)));
  console.log(folder.name);
}
