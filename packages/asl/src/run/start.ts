import type { Definition } from "../definition/definition.js";
import type { Eventually } from "./eventually.js";
import type { Services } from "./services.js";
import type { StartOptions } from "./start-options.js";
import type { Turn } from "./turn.js";

/**
 * Begins an execution and runs it until it waits or ends.
 * @param now milliseconds since 1970
 * @returns at once where no state met is in JSONata, else a promise
 */
export declare function start(
  definition: Definition,
  options: StartOptions,
  now: number,
  services: Services,
): Eventually<Turn>;
