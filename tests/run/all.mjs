// `npm test`: every suite in turn (the two browsers side by side), its outcome and time, and at the end one line for all:
// "N passed, N failed". A check or a build counts as one; of Vitest's suites every test counts, and a suite that cannot
// even start counts as failed. Names of suites as arguments run only those: `npm test -- unit e2e-firefox`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChineseFont, needChromium, needFirefox } from './browsers.mjs';

const shell = process.platform === 'win32';
const npm = (...script) => ['npm', ['run', '--silent', ...script]];
const E2E = ['--config', 'tests/e2e/vitest.config.ts', '--root', '.'];
/** Suites of one row run side by side: a browser waits half of its time. (Each of the two runs two files at a time: tests/e2e/vitest.config.ts.) */
const ROWS = [
  [{ name: 'check', command: npm('check') }],
  [{ name: 'unit', vitest: [] }],
  [{ name: 'build', command: npm('build') }],
  [{ name: 'build-firefox', command: npm('build:firefox') }],
  [{ name: 'built', vitest: ['--config', 'tests/built/vitest.config.ts', '--root', '.'] }],
  [
    { name: 'e2e-chromium', vitest: E2E, browser: 'chromium', before: needChromium },
    { name: 'e2e-firefox', vitest: E2E, browser: 'firefox', before: needFirefox },
  ],
];

const scratch = mkdtempSync(join(tmpdir(), 'xianbao-test-'));
const total = { passed: 0, failed: 0 };

/** Runs a command to its end. Its output is shown as it comes, or kept and returned where suites run side by side. */
async function run(command, parameters, { env = process.env, alone }) {
  const child = spawn(command, parameters, { stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'], shell, env });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => { output.push(chunk); });
  const status = await new Promise((done) => {
    child.on('error', (error) => { output.push(Buffer.from(`${error.message}\n`)); done(1); });
    child.on('close', done);
  });
  return { status, output: Buffer.concat(output).toString('utf8') };
}

/** One command is one test. */
async function runCommand([command, parameters], alone) {
  const { status, output } = await run(command, parameters, { alone });
  return { ...(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }), output };
}

/** Counts from Vitest's own report, never from its screen: a report that is missing or empty is a failure. */
async function runVitest({ name, vitest, browser }, alone) {
  const report = join(scratch, `${name}.json`);
  const parameters = ['run', ...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = browser ? { ...process.env, XIANBAO_BROWSER: browser } : process.env;
  const command = join('node_modules', '.bin', shell ? 'vitest.cmd' : 'vitest');
  const { status, output } = await run(command, parameters, { env, alone });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that throws before its first test has no failed test, but has failed; a skipped test has not passed.
    const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const failed = numFailedTests + numPendingTests + numTodoTests + brokenFiles;
    return { passed: numPassedTests, failed: failed === 0 && (status !== 0 || numPassedTests === 0) ? 1 : failed, output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

/** Brings the browser that a suite needs. Returns why that failed, or null. */
async function prepare({ before }) {
  if (!before) return null;
  try {
    await before();
    needChineseFont();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function runSuite(suite, alone) {
  const start = Date.now();
  const counts = await (suite.command ? runCommand(suite.command, alone) : runVitest(suite, alone))
    .catch((error) => ({ passed: 0, failed: 1, output: `${error instanceof Error ? error.message : error}\n` }));
  return { ...counts, name: suite.name, seconds: (Date.now() - start) / 1000 };
}

const chosen = process.argv.slice(2);
const names = ROWS.flat().map(({ name }) => name);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(2);
}

const outcomes = [];
for (const row of ROWS.map((suites) => suites.filter(({ name }) => chosen.length === 0 || chosen.includes(name))).filter(({ length }) => length > 0)) {
  console.log(`\n── ${row.map(({ name }) => name).join(' and ')} ──`);
  const prepared = [];
  for (const suite of row) prepared.push({ suite, problem: await prepare(suite) });
  const runs = prepared.map(async ({ suite, problem }) => (problem === null ? runSuite(suite, row.length === 1) : { name: suite.name, passed: 0, failed: 1, seconds: 0, output: `${problem}\n` }));
  for (const { name, passed, failed, seconds, output } of await Promise.all(runs)) {
    if (output !== '') process.stdout.write(row.length === 1 ? output : `\n── what ${name} said ──\n${output}`);
    total.passed += passed;
    total.failed += failed;
    outcomes.push(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(14)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
    console.log(outcomes.at(-1));
  }
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${outcomes.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
