/** Moving traffic from one revision of a service to the other, as the infrastructure role of its load balancers. */
import type { LoadBalancer } from "@aws-sdk/client-ecs";
import { ecsDeploymentWithoutRules, ecsEventTrafficNotShifted, Failure } from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Act } from "../../services/ecs/act.js";
import { assumeInfrastructureRole } from "../../services/ecs/assume.js";
import { withEvent } from "../../services/ecs/deployment.js";
import { revisionArnOf } from "../../services/ecs/service-revision.js";
import type { Lifecycle, ServiceRow } from "../../services/ecs/tables.js";
import { serviceRevisions } from "../../services/ecs/tables.js";
import { roleArnOf } from "../../services/ecs/task-definition/role-arn.js";
import { weighRule } from "./weigh-rule.js";

export interface Shifted {
  /** It was refused; when to try again, ms since epoch. */
  readonly retryAt?: number;
  /** There is nothing to shift: why the deployment goes back. */
  readonly rollBack?: string;
}

/** Percent of the traffic that the PRIMARY deployment's revision is to get. */
export type Weights = Pick<Lifecycle, "productionWeight" | "testWeight">;

const RETRY = 30_000;

/**
 * Gives the rules of the service's load balancers other weights. Source: Amazon ECS API reference, AdvancedConfiguration.
 * DIFFERS: how AWS goes on when the role refuses is not public: here it is tried again.
 * @param told gets the service with an event that tells of a refusal.
 */
export function shiftTraffic(
  service: ServiceRow,
  weights: Weights,
  act: Act,
  told: (service: ServiceRow) => void,
): Shifted {
  try {
    for (const loadBalancer of service.loadBalancers) shift(loadBalancer, service, weights, act);
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
    if (error.code.endsWith("NotFound")) return { rollBack: ecsDeploymentWithoutRules.format({}) };
    const message = ecsEventTrafficNotShifted.format({ service: service.name, error: error.message });
    told(withEvent(service, message, act.now, act.ids));
    return { retryAt: act.now + RETRY };
  }
}

/** @throws Failure of who refused: STS, or Elastic Load Balancing. */
function shift(loadBalancer: LoadBalancer, service: ServiceRow, weights: Weights, act: Act): void {
  const { targetGroupArn, advancedConfiguration } = loadBalancer;
  const { roleArn, alternateTargetGroupArn, productionListenerRule, testListenerRule } = advancedConfiguration ?? {};
  if (!roleArn || !targetGroupArn || !alternateTargetGroupArn) return;
  const role = assumeInfrastructureRole(act, roleArnOf(roleArn, act.account) ?? roleArn);
  const primary = service.deployments[0]?.id ?? "";
  const alternate = act.store.get(serviceRevisions, revisionArnOf(service, primary))?.alternate ?? false;
  const [next, before] = alternate
    ? [alternateTargetGroupArn, targetGroupArn]
    : [targetGroupArn, alternateTargetGroupArn];
  const weigh = (rule: string | undefined, weight: number) =>
    rule && weighRule(rule, { [before]: 100 - weight, [next]: weight }, role, act);
  weigh(productionListenerRule, weights.productionWeight);
  if (weights.testWeight > 0) weigh(testListenerRule, weights.testWeight);
}
