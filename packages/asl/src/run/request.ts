import type { MapRunRequest } from "./map-run-request.js";
import type { TaskRequest } from "./task-request.js";

/** Something the run asks of the world. */
export type Request = TaskRequest | MapRunRequest;
