import type { Evidence, FailureRecord, Fix, Surface, Values, Words } from "@understudy/catalogue";

/** What there is to say of one failure: AWS's words, what they mean, why it was, what mends it. Plain data. */
export interface Explanation {
  /** Id of the failure mode. */
  readonly failure: string;
  /** AWS's words. A value that the text did not hold stands in them as `<name>`. */
  readonly message: string;
  readonly code?: string;
  readonly values: Values;
  /** False when the text was only like AWS's. */
  readonly exact: boolean;
  /** Where people meet it. */
  readonly surfaces: readonly Surface[];
  /** What it means, filled with the values. */
  readonly words?: Words;
  /** The cause that held, alone; or, when nobody saw it happen, those that can have been, the likeliest first. */
  readonly causes: readonly ExplainedCause[];
  /** The failure inside this one. */
  readonly nested?: Explanation;
  /** What a server remembers of it. */
  readonly record?: FailureRecord;
}

/** A cause, as far as it is known. */
export interface ExplainedCause {
  readonly id: string;
  /** True when a server saw it hold; false when it is one of several that are possible. */
  readonly held: boolean;
  /** What is the matter, filled with what is known; the rest stands as `<name>`. */
  readonly words?: Words;
  /** What showed it. */
  readonly evidence: Evidence;
  /** A command that tells whether it was this one. */
  readonly decide?: string;
  readonly fixes: readonly Fix[];
}
