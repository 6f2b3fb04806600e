import type { Act } from "../services/ecs/act.js";
import type { Place } from "../services/ecs/arn.js";
import type { ControllerParts } from "./controller.js";

/** What a controller acts with for something in an account and region: its calls pass the gate like anyone's. */
export function actFor(
  { store, propagated, ids, clock, settings, call }: ControllerParts,
  controller: string,
  at: Place,
): Act {
  const { account, region } = at;
  return {
    store,
    propagated,
    ids,
    settings,
    account,
    region,
    now: clock.now(),
    call: (caller, service, operation, input) => call({ caller, service, operation, input, region, controller }),
  };
}
