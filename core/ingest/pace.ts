// Long work in short pieces: the worker that imports also marks pages and answers searches.

/** Milliseconds of work between two rests: below what a reader notices. */
const PIECE_MS = 12;

/** A rest that is taken only when the last one is long enough ago. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PIECE_MS) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}

/** Runs a generator to its end, resting between steps. */
export async function runPaced<T>(steps: Generator<void, T>): Promise<T> {
  const rest = pacer();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await rest();
  }
}
