/** Alarms of a deployment configuration: one that goes off fails the deployment. Source: Amazon ECS Developer Guide, "How CloudWatch alarms detect Amazon ECS deployment failures". */
import type { DescribeAlarmsCommandOutput } from "@aws-sdk/client-cloudwatch";
import {
  ecsDeploymentRolledBackByAlarm,
  ecsDeploymentStoppedByAlarm,
  ecsEventAlarmDetected,
  ecsRolloutAlarmDetected,
  Failure,
} from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { assumeServiceLinkedRole } from "../../services/ecs/assume.js";
import { withEvent } from "../../services/ecs/deployment.js";
import { followServiceDeployment, ongoingOf } from "../../services/ecs/service-deployment.js";
import type { ServiceRow } from "../../services/ecs/tables.js";
import { failDeployment } from "./fail-deployment.js";

/**
 * Fails the PRIMARY deployment when one of its alarms has gone off. Alarms that were off their mark before it began count not, and then
 * none of them does.
 * DIFFERS: a ROLLING deployment ends when it is steady; AWS watches the alarms for a bake time more.
 */
export function detectAlarms(service: ServiceRow, act: Act): ServiceRow {
  const [primary] = service.deployments;
  const row = primary && ongoingOf(primary, act.store);
  const { enable, alarmNames = [], rollback = false } = row?.deploymentConfiguration.alarms ?? {};
  if (!primary || !row || !enable || row.alarmed || !["PENDING", "IN_PROGRESS"].includes(row.status)) return service;
  const names = alarmsGoneOff(alarmNames, act);
  if (names.length === 0) return service;
  const since = row.status === "PENDING" ? "before" : "during";
  followServiceDeployment(primary, { alarmed: { since, names } }, act);
  if (since === "before") return service;
  const values = { service: service.name, deployment: primary.id };
  const told = withEvent(service, ecsEventAlarmDetected.format(values), act.now, act.ids);
  const why = {
    rollback,
    rolloutStateReason: ecsRolloutAlarmDetected.format({}),
    rolledBack: ecsDeploymentRolledBackByAlarm.format({}),
    stopped: ecsDeploymentStoppedByAlarm.format({}),
  };
  return failDeployment(told, why, act);
}

/** Asked as AWSServiceRoleForECS. Where that role does not let ECS look, no alarm is seen; the decision journal tells why. */
function alarmsGoneOff(AlarmNames: readonly string[], act: Act): readonly string[] {
  try {
    const { accessKeyId } = assumeServiceLinkedRole(act);
    const asked = { AlarmNames, StateValue: "ALARM", AlarmTypes: ["MetricAlarm", "CompositeAlarm"] };
    const answer = act.call({ kind: "access-key", accessKeyId }, "cloudwatch", "DescribeAlarms", asked);
    const { MetricAlarms = [], CompositeAlarms = [] } = answer as DescribeAlarmsCommandOutput;
    return [...MetricAlarms, ...CompositeAlarms].flatMap(({ AlarmName }) => AlarmName ?? []);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
