/** When a rule fires. */
export interface Schedule {
  /** The first moment after that one, ms since epoch; undefined: never again. */
  next(after: number): number | undefined;
}
