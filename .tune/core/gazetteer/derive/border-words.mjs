// Writes core/gazetteer/border-words.ts from the word list of the npm package segmentit (MIT): two-character words of any
// kind that begin with a character of given names, and those that end with a surname. Where one of them lies across the
// edge of a name, the name is probably none: 高新建|设, 提高|明亮.
// Run again after an update of the package: node core/gazetteer/derive/border-words.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = new URL('../../../node_modules/segmentit/dist/esm/segmentit.js', import.meta.url);
const text = readFileSync(SOURCE, 'utf8');
/** The list's second number is a rank: higher is rarer. Kind 0x80 is a person's name. */
const RAREST = 16000, PERSON = 0x80;

function readNameRow(name) {
  const row = new RegExp(`var ${name} = addOrderInfo\\(\\[([^\\]]*)\\]`, 'u').exec(text)?.[1] ?? '';
  return [...row.matchAll(/'(\p{Script=Han})'/gu)].map((m) => m[1]);
}

const given = new Set([...readNameRow('DOUBLE_NAME_2').slice(0, 300), ...readNameRow('SINGLE_NAME').slice(0, 200)]);
// The common surnames of surnames.ts, so that both agree.
const rows = readFileSync(new URL('../surnames.ts', import.meta.url), 'utf8').match(/const COMMON =([^;]*);/u)?.[1] ?? '';
const surnames = new Set([...readNameRow('FAMILY_NAME_1'), ...rows.matchAll(/\p{Script=Han}/gu)].map(String));
const fromGiven = new Set();
const intoSurname = new Set();
for (const [, word, kind, rank] of text.matchAll(/(\p{Script=Han}{2})\|0x([0-9A-Fa-f]+)\|(\d+)/gu)) {
  if ((parseInt(kind, 16) & PERSON) !== 0 || Number(rank) === 0 || Number(rank) >= RAREST) continue;
  if (given.has(word[0])) fromGiven.add(word);
  if (surnames.has(word[1])) intoSurname.add(word);
}

const row = (name, doc, words) => `\n/** ${doc} Each two characters are one word. */\nexport const ${name} =\n${[...words].toSorted().join('').match(/.{1,60}/gu).map((part) => `  '${part}'`).join(' +\n')};\n`;
const head = '// Words that may lie across the edge of what looks like a name: then it is probably none.\n// Derived by derive/border-words.mjs from segmentit (MIT, Copyright (c) 2017 lin onetwo). Do not edit by hand.\n';
writeFileSync(new URL('../border-words.ts', import.meta.url), head +
  row('WORDS_FROM_GIVEN', 'Begin with a character that often ends a given name: 建设, 强调.', fromGiven) +
  row('WORDS_INTO_SURNAME', 'End with a surname: 提高, 双方.', intoSurname));
console.log(fromGiven.size, intoSurname.size);
