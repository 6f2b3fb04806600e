import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";

/** How an execution ended; `output` is a value. */
export type Outcome =
  | { readonly status: "SUCCEEDED"; readonly output: Json; readonly left?: Left }
  | {
      readonly status: "FAILED" | "TIMED_OUT" | "ABORTED";
      readonly error?: string;
      readonly cause?: string;
      readonly left?: Left;
    };

/** How the one state of a run that is `single` was left: what TestState tells. */
export interface Left {
  readonly as: "SUCCEEDED" | "FAILED" | "RETRIABLE" | "CAUGHT_ERROR";
  readonly next?: string;
  /** The variables after it. */
  readonly variables: JsonObject;
  /** Where a failure was caught: what it was. */
  readonly error?: string;
  readonly cause?: string;
}
