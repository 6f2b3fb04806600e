import type { Json } from "../json/json.js";

/** How an execution ended; `output` is a value. */
export type Outcome =
  | { readonly status: "SUCCEEDED"; readonly output: Json }
  | { readonly status: "FAILED" | "TIMED_OUT" | "ABORTED"; readonly error?: string; readonly cause?: string };
