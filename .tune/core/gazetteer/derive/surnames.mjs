// Writes core/gazetteer/surname-list.ts from the npm package chinese-surnames 1.0.0 (MIT), which is no dependency:
//   npm pack chinese-surnames@1.0.0 && tar xzf chinese-surnames-1.0.0.tgz
//   node core/gazetteer/derive/surnames.mjs package/index.json
import { readFile, writeFile } from 'node:fs/promises';

const file = process.argv[2];
if (!file) throw new Error('usage: node core/gazetteer/derive/surnames.mjs package/index.json');
const names = JSON.parse(await readFile(file, 'utf8')).filter((name) => /^\p{Script=Han}{1,4}$/u.test(name));
const unique = [...new Set(names)];
const single = unique.filter((name) => [...name].length === 1);
const compound = unique.filter((name) => [...name].length > 1);

function wrap(text, width) {
  const characters = [...text];
  const rows = [];
  for (let i = 0; i < characters.length; i += width) rows.push(`  '${characters.slice(i, i + width).join('')}'`);
  return rows.join(' +\n');
}

await writeFile(
  new URL('../surname-list.ts', import.meta.url),
  `// All surnames that anybody in China bears, however few: npm chinese-surnames 1.0.0 (MIT, Steve Mao). Many are everyday
// words; surnames.ts says which are common. Derived by derive/surnames.mjs; change the script, not this file.

/** One character each. */
export const SINGLE_SURNAMES =
${wrap(single.join(''), 50)};

/** Two characters and more, apart by a space. */
export const COMPOUND_SURNAMES =
  '${compound.join(' ')}';
`,
);
console.log(`${single.length} single, ${compound.length} compound`);
