// Writes core/gazetteer/traditional.ts from the tables of opencc-js (a devDependency, never shipped).
// Run: node core/gazetteer/derive/traditional.mjs
// One BMP character to one BMP character only: offsets must not move, so rare pairs outside the BMP are left out.
import { writeFile } from 'node:fs/promises';
import characters from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import hongKong from 'opencc-js/dict/HKVariantsRev';

/** `說 说|産 产|…` → pairs; the first candidate is OpenCC's own default. */
function readDictionary(text) {
  return text.split('|').map((row) => row.split(' ').slice(0, 2));
}

/** The 6,763 characters of GB 2312: what any simplified text may contain as it is. */
function readSimplifiedStandard() {
  const decoder = new TextDecoder('gb18030');
  const standard = new Set();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) standard.add(decoder.decode(new Uint8Array([row, cell])));
  }
  return standard;
}

// Written like this in simplified text too, where the fold would break a word or a name: 乾隆 乾县, 哪吒, 袷袢.
const KEPT = new Set(['乾', '吒', '袷']);

const standard = readSimplifiedStandard();
const toSimplified = new Map();
for (const [from, to] of readDictionary(characters)) {
  if (from.length === 1 && to.length === 1 && from !== to && !KEPT.has(from)) toSimplified.set(from, to);
}
// Forms that Taiwan and Hong Kong print, through OpenCC's own standard form. A character that simplified text uses
// (吃 → 喫, 才 → 纔, 台 → 臺) is no variant for us.
for (const [variant, form] of [...readDictionary(taiwan), ...readDictionary(hongKong)]) {
  if (variant.length !== 1 || standard.has(variant) || toSimplified.has(variant)) continue;
  const to = toSimplified.get(form) ?? form;
  if (to.length === 1 && to !== variant && standard.has(to)) toSimplified.set(variant, to);
}

// Forms that fonts and OCR put for the standard one, and 锺, which some papers keep in names (钱锺书).
for (const [from, to] of ['锺钟', '髙高', '呉吴', '戸户', '黒黑', '徳德', '歩步', '毎每', '渉涉', '隷隶']) toSimplified.set(from, to);

// 薴 → 苧 → 苎: one step must be enough.
for (const [from, to] of toSimplified) toSimplified.set(from, toSimplified.get(to) ?? to);

const pairs = [...toSimplified].sort(([a], [b]) => (a < b ? -1 : 1)).map(([from, to]) => from + to);
const rows = [];
for (let i = 0; i < pairs.length; i += 40) rows.push(pairs.slice(i, i + 40).join(' '));

await writeFile(
  new URL('../traditional.ts', import.meta.url),
  `// Traditional and variant characters with the simplified form each folds to, as OpenCC has it (Apache-2.0), one BMP
// character to one, so that a fold never moves an offset. Not here: choices that need a phrase (乾 → 干 or 乾: kept).
// Derived by derive/traditional.mjs; change the script, not this file.

/** Pairs, traditional then simplified, apart by white space. */
export const TRADITIONAL_PAIRS = \`
${rows.join('\n')}
\`;
`,
);
console.log(`${pairs.length} pairs`);
