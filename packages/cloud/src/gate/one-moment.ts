/** A clock that stands still while work is under way. */
export interface Moment {
  /** ms since epoch: of the outermost work under way, else of the clock. */
  now(): number;
  /** Runs work, and whatever it runs in turn, as of one moment. */
  within<Result>(work: () => Result): Result;
}

/** All that one call looks at, also by calls inside it, it sees as of one moment: what it found allowed is still there. */
export function oneMoment(now: () => number): Moment {
  let asOf: number | undefined;
  return {
    now: () => asOf ?? now(),
    within(work) {
      const outer = asOf;
      asOf ??= now();
      try {
        return work();
      } finally {
        asOf = outer;
      }
    },
  };
}
