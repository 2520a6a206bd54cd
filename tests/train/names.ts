// `npm run train`: makes the weights of the name model from our own pages and sentences, the same every time.
// `npm run train -- --without 70-86` leaves those pages out (to measure on pages that the model does not know: run
// `npm run golden -- score` after it, then train again with all).
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeChance } from './chance';
import { Places, fitWeights } from './fit';
import { labelSource } from './label';
import { readPages, readSentences } from './sources';

const SEED = 7;
/** Copies with other names and words, beside the original. */
const COPIES = 4;
const FILE = fileURLToPath(new URL('../../core/gazetteer/name-model.ts', import.meta.url));
/** Steps of a weight to either side; one character each, from # to ~ without the backslash, ! for X (core/extract/name-model.ts). */
const STEPS = 45;
const ROW = 1024;

function train(without: string | undefined): void {
  const [from = Infinity, to = 0] = without?.split('-').map(Number) ?? [];
  const pages = readPages().filter((_, index) => index + 1 < from || index + 1 > to);
  const sources = [...pages, readSentences()];
  const chance = makeChance(SEED);
  const places = new Places();
  for (const source of sources) for (const text of labelSource(source, null)) places.add(text, false);
  for (let copy = 0; copy < COPIES; copy++) for (const source of sources) for (const text of labelSource(source, chance)) places.add(text, true);
  const weights = fitWeights(places, chance);
  console.log(`${pages.length} pages, ${places.rights.length} places, ${places.rights.filter((right) => right !== -1).length} names`);
  writeFileSync(FILE, format(weights));
}

/** A few weights beyond the most steps are cut. */
function format(weights: Float32Array): string {
  const sizes = Array.from(weights, Math.abs).toSorted((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / STEPS;
  const codes = Array.from(weights, (weight) => 80 + Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale))));
  const text = codes.map((code) => String.fromCharCode(code < 92 ? code : code + 1)).join('').replaceAll('X', '!');
  const rows = Array.from({ length: text.length / ROW }, (_, row) => `  "${text.slice(row * ROW, (row + 1) * ROW)}",`);
  return `// Weights of the learned scorer of names (core/extract/name-model.ts). Made by \`npm run train\`; do not edit by hand.

/** What one step of a weight is worth. */
export const MODEL_SCALE = ${scale.toPrecision(6)};
/** One character a weight: the code of P is none, each code more or less a step; no backslash, and ! for X. */
export const MODEL_ROWS: readonly string[] = [
${rows.join('\n')}
];
`;
}

const at = process.argv.indexOf('--without');
train(at === -1 ? undefined : process.argv[at + 1]);
