// Long work in short pieces: the worker that imports also marks pages and answers searches.

/** Milliseconds of work between two rests: below what a reader notices. */
const PIECE_MS = 12;

/** A rest that is taken only when the last one is long enough ago. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PIECE_MS) return;
    await nextTask();
    since = performance.now();
  };
}

/**
 * Ends the task under way; what waits comes first. By a message, since timers that set timers are held back for 4 ms each
 * (a third of an import), and for a second in a window that nobody sees.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    // Node describes its ports otherwise than browsers do; both have these.
    const end = channel.port1 as unknown as { onmessage: (() => void) | null; close(): void };
    end.onmessage = () => {
      end.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
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
