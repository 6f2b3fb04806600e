import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Scope } from "./scope.js";

/**
 * A distributed Map whose items are to be run as executions of their own: read the items if `reader` says so, then drive it by
 * `startMapRun` and `childEnded`, and tell the run by the stimulus `MapRunSucceeded` or `MapRunFailed`.
 */
export interface MapRunRequest {
  readonly kind: "mapRun";
  readonly id: string;
  readonly state: string;
  /** `arn:aws:states:R:A:mapRun:MACHINE/LABEL:UUID`, as in the event MapRunStarted. */
  readonly mapRunArn: string;
  readonly label: string;
  /** Where the ItemProcessor stands in the definition; `StartOptions.machine` of the children. */
  readonly machine: readonly string[];
  readonly executionType: "STANDARD" | "EXPRESS";
  /** The items, where they are in the input. */
  readonly items?: readonly Json[];
  /** Where else they are to be read from. */
  readonly reader?: ItemReader;
  /** ItemSelector (or Parameters), applied to each item by `startMapRun`. */
  readonly selector?: Json;
  readonly batcher?: ItemBatcher;
  readonly writer?: ResultWriter;
  /** Children at a time; 0 is as many as there may be. */
  readonly maxConcurrency: number;
  readonly toleratedFailureCount?: number;
  readonly toleratedFailurePercentage?: number;
  /** What the selector may speak of. */
  readonly scope: Scope;
}

/** `parameters`: after evaluation, `{ Bucket, Key }` or such. `config`: ReaderConfig with MaxItemsPath resolved. */
interface ItemReader {
  readonly resource: string;
  readonly parameters: Json;
  readonly config: JsonObject;
}

interface ItemBatcher {
  readonly maxItemsPerBatch?: number;
  readonly maxInputBytesPerBatch?: number;
  readonly batchInput?: Json;
}

/** `parameters`: after evaluation, `{ Bucket, Prefix }`. */
interface ResultWriter {
  readonly resource?: string;
  readonly parameters: Json;
  readonly config: JsonObject;
}
