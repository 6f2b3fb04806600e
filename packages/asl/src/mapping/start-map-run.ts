import type { Definition } from "../definition/definition.js";
import type { Json } from "../json/json.js";
import type { Eventually } from "../run/eventually.js";
import type { MapRunRequest } from "../run/map-run-request.js";
import type { Services } from "../run/services.js";
import type { MapRunTurn } from "./map-run-turn.js";

/** Begins a map run over the request's items, or those read for it: selects and batches them. */
export declare function startMapRun(
  definition: Definition,
  request: MapRunRequest,
  items: readonly Json[],
  services: Services,
): Eventually<MapRunTurn>;
