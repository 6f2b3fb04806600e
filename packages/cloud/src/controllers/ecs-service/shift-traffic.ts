/** Moving traffic from one revision of a service to the other, as the infrastructure role of its load balancers. */
import { ecsEventTrafficNotShifted, Failure } from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Act } from "../../services/ecs/act.js";
import { assumeInfrastructureRole } from "../../services/ecs/assume.js";
import { withEvent } from "../../services/ecs/deployment.js";
import type { ServiceRow } from "../../services/ecs/tables.js";
import { roleArnOf } from "../../services/ecs/task-definition/role-arn.js";

export interface Shifted {
  /** It was refused; when to try again, ms since epoch. */
  readonly retryAt?: number;
}

const RETRY = 30_000;

/**
 * Assumes the role of every load balancer that shifts; the weights stand in the service deployment.
 * DIFFERS: no listener's rule is changed by it. How AWS goes on when the role refuses is not public: here it is tried again.
 * @param told gets the service with an event that tells of a refusal.
 */
export function shiftTraffic(service: ServiceRow, act: Act, told: (service: ServiceRow) => void): Shifted {
  const roles = service.loadBalancers.flatMap(({ advancedConfiguration }) => advancedConfiguration?.roleArn ?? []);
  try {
    for (const role of new Set(roles)) assumeInfrastructureRole(act, roleArnOf(role, act.account) ?? role);
    return {};
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    recordFailure(act.store, {
      ...describe(error),
      id: act.ids.uuid(),
      time: act.now,
      principal: service.createdBy,
      surface: { kind: "service-event", service: "ecs", resource: service.arn },
    });
    const message = ecsEventTrafficNotShifted.format({ service: service.name, error: error.message });
    told(withEvent(service, message, act.now, act.ids));
    return { retryAt: act.now + RETRY };
  }
}
