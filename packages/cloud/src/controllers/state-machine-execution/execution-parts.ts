import type { Blobs } from "../../blobs/blobs.js";
import type { ControllerParts } from "../controller.js";

/** What executions are run with. */
export interface ExecutionParts extends ControllerParts {
  /** Where the bytes of objects are read. */
  readonly blobs: Pick<Blobs, "open">;
}
