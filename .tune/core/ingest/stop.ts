// Stopping between two transactions, when a signal says so.
import { StoppedError } from '../store/errors';

/** A check to be called where stopping does no harm; throws a StoppedError once the signal is aborted. */
export function stopper(signal: AbortSignal | undefined): () => void {
  return () => {
    if (signal?.aborted === true) throw new StoppedError();
  };
}
