/*
 * The only way to wait in these tests: ask until the answer is what it should be. Nothing sleeps for a fixed time.
 */

/** How long a test waits for something that ought to happen soon. */
export const PATIENCE = 15_000;

/** Asks every 50 ms until the answer is truthy, and returns it; rejects, saying `what`, when it never is. */
export async function poll<Output>(ask: () => Promise<Output>, what: string, milliseconds = PATIENCE): Promise<NonNullable<Output>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Not true within ${milliseconds} ms: ${what}`);
    await new Promise((done) => { setTimeout(done, 50); });
  }
}
