// Long work in short pieces: the worker that imports also marks pages and answers searches.

/** Milliseconds of work between two rests: below what a reader notices. */
const PIECE_MS = 12;

/** Milliseconds that long work stands back at once for what goes first: however much is asked, an import comes on. */
const STAND_BACK_MS = 250;

/** What somebody waits for in this context; long work stands back while there is any. */
const first = new Set<Promise<unknown>>();

/**
 * Does what somebody waits for (a page that is to be marked) before the long work of this context: it asks the database several
 * times, and would stand behind a whole page of an import each time.
 */
export async function goFirst<T>(work: () => Promise<T>): Promise<T> {
  const under = work();
  first.add(under);
  try {
    return await under;
  } finally {
    first.delete(under);
  }
}

/** A rest that is taken only when the last one is long enough ago, or somebody waits. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < PIECE_MS && first.size === 0) return;
    await nextTask();
    if (first.size > 0) await standBack();
    since = performance.now();
  };
}

/** Waits until all that goes first is done, for as long as that may take. */
async function standBack(): Promise<void> {
  let timer: unknown;
  const late = new Promise<void>((resolve) => { timer = setTimeout(resolve, STAND_BACK_MS); });
  await Promise.race([Promise.allSettled(first), late]);
  clearTimeout(timer as number);
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
