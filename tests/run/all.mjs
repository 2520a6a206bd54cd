// `npm test`: every suite one after another, its outcome and time, and at the end one line for all of them:
// "N passed, N failed". A check or a build counts as one; of Vitest's suites every test counts, and a suite that cannot
// even start counts as failed. Names of suites as arguments run only those: `npm test -- unit e2e-firefox`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChineseFont, needChromium, needFirefox } from './browsers.mjs';

const shell = process.platform === 'win32';
const npm = (...script) => ['npm', ['run', '--silent', ...script]];
const E2E = ['--config', 'tests/e2e/vitest.config.ts', '--root', '.'];
const SUITES = [
  { name: 'check', command: npm('check') },
  { name: 'unit', vitest: [] },
  { name: 'build', command: npm('build') },
  { name: 'build-firefox', command: npm('build:firefox') },
  { name: 'built', vitest: ['--config', 'tests/built/vitest.config.ts', '--root', '.'] },
  { name: 'e2e-chromium', vitest: E2E, browser: 'chromium', before: needChromium },
  { name: 'e2e-firefox', vitest: E2E, browser: 'firefox', before: needFirefox },
];

const scratch = mkdtempSync(join(tmpdir(), 'xianbao-test-'));
const total = { passed: 0, failed: 0 };

/** One command is one test. */
function runCommand([command, parameters]) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', shell });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts from Vitest's own report, never from its screen: a report that is missing or empty is a failure. */
function runVitest({ name, vitest, browser }) {
  const report = join(scratch, `${name}.json`);
  const parameters = ['run', ...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = browser ? { ...process.env, XIANBAO_BROWSER: browser } : process.env;
  const command = join('node_modules', '.bin', shell ? 'vitest.cmd' : 'vitest');
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', shell, env });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that throws before its first test has no failed test, but has failed; a skipped test has not passed.
    const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const failed = numFailedTests + numPendingTests + numTodoTests + brokenFiles;
    return { passed: numPassedTests, failed: failed === 0 && (status !== 0 || numPassedTests === 0) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${SUITES.map((suite) => suite.name).join(', ')}`);
  process.exit(2);
}

const outcomes = [];
for (const suite of SUITES.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  console.log(`\n── ${suite.name} ──`);
  const start = Date.now();
  let counts;
  try {
    if (suite.before) {
      await suite.before();
      needChineseFont();
    }
    counts = suite.command ? runCommand(suite.command) : runVitest(suite);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  outcomes.push(`${counts.failed === 0 ? '✓' : '✗'} ${suite.name.padEnd(14)} ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  console.log(outcomes.at(-1));
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${outcomes.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
