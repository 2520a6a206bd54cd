/*
 * Where a rule of the house does not hold, and why. An exception that is no longer needed fails the test, so that this list
 * only holds what is true.
 */
export interface Exception {
  /** A name in RULES. */
  rule: string;
  /** From the top of the repository. */
  path: string;
  reason: string;
}

export const EXCEPTIONS: Exception[] = [];
