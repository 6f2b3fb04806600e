import type { Definition } from "../definition/definition.js";
import type { Eventually } from "./eventually.js";
import type { Run } from "./run.js";
import type { Services } from "./services.js";
import type { Stimulus } from "./stimulus.js";
import type { Turn } from "./turn.js";

/**
 * Runs an execution on after something happened to it. A run that has ended stays as it is.
 * @param now milliseconds since 1970
 * @returns at once where no state met is in JSONata, else a promise
 */
export declare function advance(
  definition: Definition,
  run: Run,
  stimulus: Stimulus,
  now: number,
  services: Services,
): Eventually<Turn>;
