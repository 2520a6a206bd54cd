// `npm run bench`: every tests/bench/*.bench.ts one after another, each a program that prints its own table. Not part of
// `npm test`: times depend on the machine. Words as arguments choose by name: `npm run bench -- match`; options are theirs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const folder = 'tests/bench';
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const benches = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort();
if (benches.length === 0) {
  console.error(`No ${folder}/*.bench.ts${words.length > 0 ? ` named like ${words.join(', ')}` : ''}.`);
  process.exit(1);
}
let failed = false;
for (const name of benches) {
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', `${folder}/${name}`, ...options], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
