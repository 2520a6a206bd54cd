// `npm run check`: the compiler over every room, then the linter. Prints what is wrong and exits with 1 if anything is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const bin = (name) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;
const shell = process.platform === 'win32';

// The types of `browser` are generated; without them entrypoints/ cannot be checked.
const prepared = spawnSync(bin('wxt'), ['prepare'], { encoding: 'utf8', shell });
if (prepared.status !== 0) console.log(prepared.stdout + prepared.stderr);

const rooms = ['tsconfig.json', 'core/tsconfig.json', 'core/cli/tsconfig.json', 'entrypoints/tsconfig.json', 'tests/tsconfig.json'];
let failed = 0;
for (const room of rooms.filter((path) => existsSync(path))) {
  const { status, stdout, stderr } = spawnSync(bin('tsc'), ['-p', room, '--pretty', 'false'], { encoding: 'utf8', shell });
  // A room that is still empty is not wrong.
  const wrong = status !== 0 && !stdout.includes('error TS18003');
  console.log(`${wrong ? '✗' : '✓'} tsc -p ${room}`);
  if (wrong) {
    failed += 1;
    process.stdout.write(stdout + stderr);
  }
}
const lint = spawnSync(bin('oxlint'), ['--type-aware', '--deny-warnings'], { stdio: 'inherit', shell });
console.log(`${lint.status === 0 ? '✓' : '✗'} oxlint`);
process.exit(failed + (lint.status === 0 ? 0 : 1) > 0 ? 1 : 0);
