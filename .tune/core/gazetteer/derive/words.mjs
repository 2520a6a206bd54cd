// Writes core/gazetteer/given-names.ts and core/gazetteer/common-words.ts from the word lists of the npm package
// segmentit (MIT): characters of given names in order of frequency, and common two-character verbs, adverbs and words of
// time and place. The latter only tell where a name ends (陈昌盛|宣布): they are not a segmenter.
// Run again after an update of the package: node core/gazetteer/derive/words.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = new URL('../../../node_modules/segmentit/dist/esm/segmentit.js', import.meta.url);
const HERE = new URL('../', import.meta.url);
const VERB = 0x1000, ADVERB = 0x8000000, CONJUNCTION = 0x10000000, TIME = 0x4000, PLACE = 0x8000, DIRECTION = 0x2000000;
const KEPT = VERB | ADVERB | CONJUNCTION | TIME | PLACE | DIRECTION;
/** The list's second number is a rank: higher is rarer. */
const RAREST = 26000;

const text = readFileSync(SOURCE, 'utf8');

function readNameRow(name) {
  const row = new RegExp(`var ${name} = addOrderInfo\\(\\[([^\\]]*)\\]`, 'u').exec(text)?.[1] ?? '';
  return [...row.matchAll(/'(\p{Script=Han})'/gu)].map((m) => m[1]).join('');
}

function readWords() {
  const words = new Map();
  for (const m of text.matchAll(/(\p{Script=Han}{2})\|0x([0-9A-Fa-f]+)\|(\d+)/gu)) {
    const rank = Number(m[3]);
    if ((parseInt(m[2], 16) & KEPT) !== 0 && rank > 0 && rank < RAREST) words.set(m[1], rank);
  }
  return [...words.keys()].toSorted();
}

/** Two-character words of any kind that begin like a name: 高度, 方便. Evidence against a name, never proof. */
function readNameLikeWords() {
  const surnames = new Set(readNameRow('FAMILY_NAME_1') + '高时常成万方安易区农零温牛代岳莫闫付和水');
  const words = new Map();
  for (const m of text.matchAll(/(\p{Script=Han}{2})\|0x([0-9A-Fa-f]+)\|(\d+)/gu)) {
    const rank = Number(m[3]), kind = parseInt(m[2], 16);
    if (surnames.has(m[1][0]) && (kind & 0x80) === 0 && kind !== 8 && rank > 0 && rank < 20000) words.set(m[1], rank);
  }
  return [...words.keys()].toSorted();
}

/** Common nouns: evidence that two given characters are no given name (查|档案). */
function readNouns() {
  const words = new Map();
  for (const m of text.matchAll(/(\p{Script=Han}{2})\|0x([0-9A-Fa-f]+)\|(\d+)/gu)) {
    const rank = Number(m[3]);
    if ((parseInt(m[2], 16) & 0x100000) !== 0 && rank > 400 && rank < 6000) words.set(m[1], rank);
  }
  return [...words.keys()].toSorted();
}

const head = (what) => `// ${what}\n// Derived by derive/words.mjs from segmentit (MIT, Copyright (c) 2017 lin onetwo). Do not edit by hand.\n`;
const row = (name, doc, value) => `\n/** ${doc} */\nexport const ${name} =\n${value.match(/.{1,60}/gu).map((part) => `  '${part}'`).join(' +\n')};\n`;
const names = head('Characters of given names, most frequent first: evidence for a name, never proof.') +
  row('GIVEN_FIRST', 'First of two given characters: 建 in 李建国.', readNameRow('DOUBLE_NAME_1')) +
  row('GIVEN_SECOND', 'Second of two given characters.', readNameRow('DOUBLE_NAME_2')) +
  row('GIVEN_SINGLE', 'The only given character.', readNameRow('SINGLE_NAME'));
writeFileSync(new URL('given-names.ts', HERE), names);
const words = head('Common two-character verbs, adverbs and words of time and place, run together: they tell where a name ends.') +
  row('COMMON_WORDS', 'Each two characters are one word.', readWords().join(''));
writeFileSync(new URL('common-words.ts', HERE), words + row('COMMON_NOUNS', 'Each two characters are one common noun.', readNouns().join('')) + row('NAME_LIKE_WORDS', 'Each two characters are one word that begins with a surname.', readNameLikeWords().join('')));
