import type { EcsParameters, Tag } from "@aws-sdk/client-eventbridge";
import { eventsTargetInputRejected, refuse } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import type { JsonObject } from "../../services/events/pattern/json.js";
import { isObject, parseJson } from "../../services/events/pattern/json.js";
import { inputFor } from "../../services/events/target/input-for.js";
import { assumeTargetRole } from "./assume-target-role.js";
import type { Delivery } from "./deliver-to-target.js";
import { isTaskOverride, taskOverrides } from "./task-overrides.js";

/** Longest `startedBy` that RunTask takes. */
const STARTED_BY = 128;

/**
 * Runs the target's task definition on its cluster, as the target's role: it needs ecs:RunTask, and iam:PassRole for the roles of
 * the task. Source: EventBridge User Guide, "Amazon ECS task targets"; Amazon ECS Developer Guide, "EventBridge IAM role".
 * @throws Failure
 */
export function deliverToEcs(act: Act, delivery: Delivery): void {
  const { rule, target } = delivery;
  const caller = assumeTargetRole(act, target.RoleArn ?? "", rule);
  act.call(caller, "ecs", "RunTask", {
    cluster: target.Arn,
    ...runTaskInput(target.EcsParameters),
    overrides: overridesOf(delivery),
    startedBy: `events-rule/${rule.name}`.slice(0, STARTED_BY),
  });
}

/** The parameters with ECS's names for them. */
function runTaskInput(parameters: EcsParameters | undefined): object {
  const { NetworkConfiguration, CapacityProviderStrategy, PlacementConstraints, PlacementStrategy, Tags, ...rest } =
    parameters ?? { TaskDefinitionArn: "" };
  const vpc = NetworkConfiguration?.awsvpcConfiguration;
  return {
    taskDefinition: rest.TaskDefinitionArn,
    count: rest.TaskCount ?? 1,
    launchType: rest.LaunchType,
    platformVersion: rest.PlatformVersion,
    group: rest.Group,
    enableECSManagedTags: rest.EnableECSManagedTags,
    enableExecuteCommand: rest.EnableExecuteCommand,
    propagateTags: rest.PropagateTags,
    referenceId: rest.ReferenceId,
    tags: Tags?.map(({ Key, Value }: Tag) => ({ key: Key, value: Value })),
    capacityProviderStrategy: CapacityProviderStrategy,
    placementConstraints: PlacementConstraints,
    placementStrategy: PlacementStrategy,
    networkConfiguration: vpc && {
      awsvpcConfiguration: {
        subnets: vpc.Subnets,
        securityGroups: vpc.SecurityGroups,
        assignPublicIp: vpc.AssignPublicIp,
      },
    },
  };
}

/** What the target's input overrides. The event itself, where the target gets nothing else, overrides nothing. @throws Failure */
function overridesOf({ delivery, rule, target }: Delivery): JsonObject | undefined {
  const given = parseJson(inputFor(target, delivery.event, rule));
  if (!isObject(given)) return undefined;
  const overrides = taskOverrides(given);
  if (!isTaskOverride(overrides)) return refuse(eventsTargetInputRejected, { arn: target.Arn });
  return Object.keys(overrides).length > 0 ? overrides : undefined;
}
