import type { Json } from "../json/json.js";
import type { StateFailure } from "./state-failure.js";

/**
 * Whether a retrier's or catcher's ErrorEquals names a failure. States.ALL names all but States.Runtime (which never gets here),
 * States.TaskFailed all but timeouts. A missed heartbeat is a States.Timeout (recorded: test_heartbeat_no_timeout) that
 * States.HeartbeatTimeout names, too.
 */
export function matchesError(names: readonly Json[], failure: StateFailure): boolean {
  return names.some((name) => {
    if (name === "States.ALL") return true;
    if (name === "States.TaskFailed") return failure.error !== "States.Timeout";
    return name === failure.error || (name === "States.HeartbeatTimeout" && failure.heartbeat);
  });
}
