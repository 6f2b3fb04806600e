/** Keeps a service's tasks as desired: starts, replaces and stops them, and tells of it in AWS's words. */
import {
  ecsEventDeploymentCompleted,
  ecsEventFailedToLaunch,
  ecsEventStartedTasks,
  ecsEventSteadyState,
  ecsEventStoppedTasks,
  ecsEventUnableToPlaceOnInstances,
  ecsScalingActivity,
  ecsTaskNotPlaced,
  Failure,
  listTasks,
} from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Act } from "../../services/ecs/act.js";
import { completed, withEvent } from "../../services/ecs/deployment.js";
import { findCluster, findTaskDefinition } from "../../services/ecs/find.js";
import { launchServiceTask } from "../../services/ecs/instances/launch.js";
import { stopTask } from "../../services/ecs/stop-task.js";
import type { Deployment, ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { services, tasks } from "../../services/ecs/tables.js";
import { findRoleByArn } from "../../services/iam/find-role.js";
import type { RoleRow } from "../../services/iam/tables.js";
import type { Change, ReadStore } from "../../store/store.js";
import { actFor } from "../act-for.js";
import type { Controller, ControllerParts } from "../controller.js";
import { backoff } from "./backoff.js";
import { countFailures } from "./count-failures.js";
import { decide } from "./decide.js";

const NAME = "ecs-service";

export function ecsServiceController(parts: ControllerParts): Controller {
  return {
    name: NAME,
    concerns,
    all: (store) =>
      store
        .all(services)
        .filter(isLive)
        .map((row) => row.arn),
    reconcile(arn) {
      const service = parts.store.get(services, arn);
      if (!service || !isLive(service)) return undefined;
      return parts.store.transact(() => step(service, actFor(parts, NAME, service)));
    },
  };
}

const isLive = (service: ServiceRow) => service.status !== "INACTIVE";

/** A service is looked at when it, one of its tasks, or a role it waits for changes. */
function concerns(change: Change, store: ReadStore): readonly string[] {
  if (change.table === services.name) return [change.key];
  if (change.table === tasks.name)
    return [(change.row ?? change.before) as TaskRow].flatMap((task) => task.serviceArn ?? []);
  if (change.table === "iam.role") {
    const role = (change.row ?? change.before) as RoleRow;
    return store.list(services, "refusedRole", role.arn).map((service) => service.arn);
  }
  return [];
}

function step(before: ServiceRow, act: Act): number | undefined {
  const own = act.store.list(tasks, "service", before.arn);
  const counted = countFailures(sooner(before, act), act);
  const decision = decide({ service: counted, tasks: own }, act.now);
  if (decision.gone) {
    act.store.put(services, { ...counted, status: "INACTIVE", deployments: [] });
    return undefined;
  }
  let service: ServiceRow = {
    ...counted,
    deployments: counted.deployments.filter((one) => !decision.drop.includes(one.id)),
  };
  service = stopTasks(service, decision.stop, act);
  service = startTasks(service, decision.start, act);
  if (decision.steady) service = settle(service, act);
  if (service !== before && JSON.stringify(service) !== JSON.stringify(before)) act.store.put(services, service);
  const retryAt = service.deployments[0]?.retryAt;
  return decision.wakeAt ?? (retryAt !== undefined && retryAt > act.now ? retryAt : undefined);
}

/** What the refused role looks like. */
function roleState(arn: string, store: ReadStore): string {
  const role = findRoleByArn(store, arn);
  return role ? JSON.stringify([role.roleId, role.trust, role.attached, role.inline]) : "absent";
}

/** How long a changed role is left to whoever changes it, ms: a role is made first and gets its policies after. */
const SETTLING = 5_000;

/**
 * A change of the refused role is worth a new attempt, soon after the last change.
 * DIFFERS: AWS does not look at the role; it tries again in its own time, which may be a quarter of an hour.
 */
function sooner(service: ServiceRow, act: Act): ServiceRow {
  const [primary, ...older] = service.deployments;
  if (!primary?.refusedRole) return service;
  const state = roleState(primary.refusedRole.arn, act.store);
  if (state === primary.refusedRole.state) return service;
  const retryAt = act.now + act.settings.iamPropagation + SETTLING;
  return {
    ...service,
    deployments: [{ ...primary, retryAt, refusedRole: { ...primary.refusedRole, state } }, ...older],
  };
}

function stopTasks(
  service: ServiceRow,
  stop: readonly { readonly task: TaskRow; readonly deployment: string }[],
  act: Act,
): ServiceRow {
  if (stop.length === 0) return service;
  for (const { task, deployment } of stop) {
    const reason = ecsScalingActivity.format({ deployment });
    stopTask(task, { code: "ServiceSchedulerInitiated", reason }, act);
  }
  const ids = stop.map(({ task }) => task.taskId);
  const values = { service: service.name, count: String(ids.length), tasks: listTasks(ids) };
  return withEvent(service, ecsEventStoppedTasks.format(values), act.now, act.ids);
}

function startTasks(service: ServiceRow, count: number, act: Act): ServiceRow {
  const [primary, ...older] = service.deployments;
  if (count === 0 || !primary) return service;
  const started: string[] = [];
  try {
    for (let i = 0; i < count; i += 1) started.push(launch(service, primary, act).taskId);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const told = started.length > 0 ? tellStarted(service, started, act) : service;
    return refused(told, primary, older, error, act);
  }
  const { refusedRole: _refused, retryAt: _retry, ...going } = primary;
  return tellStarted({ ...service, steady: false, deployments: [going, ...older] }, started, act);
}

function tellStarted(service: ServiceRow, started: readonly string[], act: Act): ServiceRow {
  const values = { service: service.name, count: String(started.length), tasks: listTasks(started) };
  return withEvent(service, ecsEventStartedTasks.format(values), act.now, act.ids);
}

/** One launch alone: what it changed is undone when a role refuses. */
function launch(service: ServiceRow, primary: Deployment, act: Act): TaskRow {
  const cluster = findCluster(service.clusterArn, act);
  const taskDefinition = findTaskDefinition(primary.taskDefinition, act);
  if (!cluster || !taskDefinition)
    throw new Error(`${service.arn} names a cluster or task definition that is not there`);
  const managed = service.enableECSManagedTags
    ? [
        { key: "aws:ecs:clusterName", value: cluster.name },
        { key: "aws:ecs:serviceName", value: service.name },
      ]
    : [];
  const propagated = { SERVICE: service.tags, TASK_DEFINITION: taskDefinition.tags, NONE: [] }[service.propagateTags];
  return act.store.transact(() =>
    launchServiceTask(
      {
        cluster,
        taskDefinition,
        launchType: service.launchType,
        group: `service:${service.name}`,
        networkConfiguration: service.networkConfiguration,
        platformVersion: service.platformVersion,
        startedBy: primary.id,
        serviceArn: service.arn,
        tags: [...managed, ...(propagated ?? [])],
        enableExecuteCommand: service.enableExecuteCommand,
      },
      service,
      act,
    ),
  );
}

/** No task was made: the event says why, and the next attempt waits. */
function refused(
  service: ServiceRow,
  primary: Deployment,
  older: readonly Deployment[],
  failure: Failure,
  act: Act,
): ServiceRow {
  const failedTasks = primary.failedTasks + 1;
  const arn = failure.values.roleArn;
  const deployment: Deployment = {
    ...primary,
    failedTasks,
    retryAt: act.now + backoff(failedTasks),
    updatedAt: act.now,
    ...(arn !== undefined && { refusedRole: { arn, state: roleState(arn, act.store) } }),
  };
  recordFailure(act.store, {
    ...describe(failure),
    id: act.ids.uuid(),
    time: act.now,
    principal: service.createdBy,
    surface: { kind: "service-event", service: "ecs", resource: service.arn },
  });
  const message =
    failure.mode.id === ecsTaskNotPlaced.id
      ? ecsEventUnableToPlaceOnInstances.format({ service: service.name, reason: failure.values.reason ?? "" })
      : ecsEventFailedToLaunch.format({ service: service.name, error: failure.message });
  return withEvent({ ...service, deployments: [deployment, ...older] }, message, act.now, act.ids);
}

/** The service has what it should have: the deployment is complete, and the service says so once. */
function settle(service: ServiceRow, act: Act): ServiceRow {
  const [primary, ...older] = service.deployments;
  if (!primary || service.steady) return service;
  let told = service;
  if (primary.rolloutState === "IN_PROGRESS" && older.length === 0) {
    const values = { service: service.name, deployment: primary.id };
    told = { ...service, deployments: [completed(primary, act.now)] };
    told = withEvent(told, ecsEventDeploymentCompleted.format(values), act.now, act.ids);
  }
  return { ...withEvent(told, ecsEventSteadyState.format({ service: service.name }), act.now, act.ids), steady: true };
}
