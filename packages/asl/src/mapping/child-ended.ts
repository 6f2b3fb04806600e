import type { ChildResult, MapRun } from "./map-run.js";
import type { MapRunTurn } from "./map-run-turn.js";

/** Goes on with a map run after one of its children ended. */
export declare function childEnded(mapRun: MapRun, index: number, result: ChildResult): MapRunTurn;
