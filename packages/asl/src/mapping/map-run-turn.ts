import type { Json } from "../json/json.js";
import type { MapRun } from "./map-run.js";

/** What is to be done for a map run now. */
export interface MapRunTurn {
  readonly mapRun: MapRun;
  /** Executions to start, each of the machine `MapRunRequest.machine`. */
  readonly start: readonly { readonly index: number; readonly input: Json }[];
  /** Children to be aborted. */
  readonly abort: readonly number[];
  /** Set once: send it to the parent as `MapRunSucceeded` or `MapRunFailed`. */
  readonly ended?:
    | { readonly status: "SUCCEEDED"; readonly output: Json }
    | { readonly status: "FAILED"; readonly error: string; readonly cause?: string };
}
