// Judging as a hook: sends a judgement, tells whether it is under way or failed, and keeps the way back to the last one.
import { useState } from 'preact/hooks';
import type { Verdict } from '../../core/model';
import { ask } from '../platform/client';
import { RequestFailed, type FailureCode } from '../platform/messages';

export interface Judging {
  readonly judge: (verdict: Verdict) => void;
  readonly takeBack: (judgementId: string) => void;
  /** The judgement made last on this screen, until it is taken back. */
  readonly last: string | null;
  readonly busy: boolean;
  readonly failure: FailureCode | null;
  /** Rises whenever something was judged or taken back: what is shown is to be read again. */
  readonly judged: number;
}

/** `onDone` is told who bears the judged words now; null when nobody does. */
export function useJudge(onDone: (personId: string | null) => void): Judging {
  const [state, setState] = useState<{ last: string | null; busy: boolean; failure: FailureCode | null; judged: number }>({ last: null, busy: false, failure: null, judged: 0 });
  const run = (work: Promise<{ last: string | null; personId: string | null }>): void => {
    setState((before) => ({ ...before, busy: true, failure: null }));
    work.then(({ last, personId }) => {
      setState(({ judged }) => ({ last, busy: false, failure: null, judged: judged + 1 }));
      onDone(personId);
    }, (error: unknown) => {
      setState((before) => ({ ...before, busy: false, failure: error instanceof RequestFailed ? error.code : 'failed' }));
    });
  };
  return {
    ...state,
    judge: (verdict) => { run(ask('judge', { verdict }).then(({ judgementId, personId }) => ({ last: judgementId, personId }))); },
    takeBack: (judgementId) => { run(ask('takeBack', { judgementId }).then(({ personId }) => ({ last: null, personId }))); },
  };
}
