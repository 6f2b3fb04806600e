/** The one clock of a cloud. `real` is made by the host; `manual` is in manual-clock.ts. */
export interface Clock {
  /** ms since epoch. */
  now(): number;
  /** Calls `wake` once when `time` (ms since epoch) has come; soon when it is past. Returns a function that cancels it. */
  at(time: number, wake: () => void): () => void;
}
