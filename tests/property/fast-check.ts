// Every property is tried with the same inputs at every run, so that a change is judged by what it changed; `SEED=7 npx vitest
// run tests/property` tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_127) });

export default fc;
