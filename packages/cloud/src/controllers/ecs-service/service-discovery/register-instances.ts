/** What the scheduler does in Cloud Map: tasks that run are instances there, with their health, until they are to stop. */
import type { ServiceRegistry } from "@aws-sdk/client-ecs";
import { ecsEventFailedToRegisterInstances, Failure } from "@understudy/catalogue";
import { describe, recordFailure } from "../../../gate/failures.js";
import type { Act } from "../../../services/ecs/act.js";
import { withEvent } from "../../../services/ecs/deployment.js";
import type { ServiceRow, TaskRegistration, TaskRow } from "../../../services/ecs/tables.js";
import { tasks } from "../../../services/ecs/tables.js";
import { taskHealth } from "../../../services/ecs/task-health.js";
import type { Scheduler } from "../load-balancing/scheduler.js";
import { schedulerOf } from "../load-balancing/scheduler.js";
import { instanceAttributes } from "./instance-attributes.js";

/** How long ECS waits before it asks again, ms. AWS does not say. */
const RETRY = 30_000;

/**
 * Registers, deregisters, and tells Cloud Map how the tasks do, as AWSServiceRoleForECS through the gate.
 * @param own tasks of the service that are not STOPPED. @returns the service with what it tells of that.
 */
export function registerInstances(before: ServiceRow, own: readonly TaskRow[], act: Act): ServiceRow {
  const concerned = own.filter(({ registrations }) => registrations !== undefined);
  if (before.serviceRegistries.length === 0 && concerned.length === 0) return before;
  const scheduler = schedulerOf(before, act);
  for (const task of concerned) follow(task, scheduler, act);
  const waits = before.discoverAt !== undefined && before.discoverAt > act.now;
  const running = own.filter(
    ({ lastStatus, desiredStatus }) => lastStatus === "RUNNING" && desiredStatus === "RUNNING",
  );
  const service = waits
    ? before
    : before.serviceRegistries.reduce((told, registry) => {
        const fresh = running.filter(
          (task) => !task.registrations?.some((one) => one.registryArn === registry.registryArn),
        );
        return fresh.reduce((after, task) => register(after, task, registry, scheduler, act), told);
      }, before);
  const role = scheduler.role();
  return role === service.schedulerRole ? service : { ...service, schedulerRole: role };
}

function register(
  service: ServiceRow,
  task: TaskRow,
  registry: ServiceRegistry,
  scheduler: Scheduler,
  act: Act,
): ServiceRow {
  const { registryArn = "" } = registry;
  const health = taskHealth(task) === "UNHEALTHY" ? "UNHEALTHY" : "HEALTHY";
  const Attributes = { ...instanceAttributes(service, task, registry, act), AWS_INIT_HEALTH_STATUS: health };
  try {
    const input = { ServiceId: registryArn, InstanceId: task.taskId, Attributes };
    scheduler.call("RegisterInstance", input, "servicediscovery");
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return tellFailure(service, registryArn, error, act);
  }
  const current = act.store.get(tasks, task.arn) ?? task;
  act.store.put(tasks, { ...current, registrations: [...(current.registrations ?? []), { registryArn, health }] });
  return service;
}

/** The service with an event that tells of the refusal, which is kept with its cause. What it told last is not told again. */
function tellFailure(service: ServiceRow, registryArn: string, failure: Failure, act: Act): ServiceRow {
  const values = { service: service.name, registryArn, error: failure.message };
  const told = withEvent(service, ecsEventFailedToRegisterInstances.format(values), act.now, act.ids);
  if (told !== service) {
    recordFailure(act.store, {
      ...describe(failure),
      id: act.ids.uuid(),
      time: act.now,
      principal: service.createdBy,
      surface: { kind: "service-event", service: "ecs", resource: service.arn },
    });
  }
  return { ...told, discoverAt: act.now + RETRY };
}

/** Takes a task out that is to stop, and tells of the health of one that goes on. What cannot be told is not told again and again. */
function follow(task: TaskRow, scheduler: Scheduler, { store }: Act): void {
  const before = task.registrations ?? [];
  const after = before.flatMap((one) => {
    if (task.desiredStatus === "STOPPED") {
      ask(scheduler, "DeregisterInstance", task, one);
      return [];
    }
    const found = taskHealth(task);
    if (found === "UNKNOWN" || found === one.health) return [one];
    ask(scheduler, "UpdateInstanceCustomHealthStatus", task, one, { Status: found });
    return [{ ...one, health: found }];
  });
  if (after.some((one, i) => one !== before[i]) || after.length < before.length) {
    store.put(tasks, { ...task, registrations: after });
  }
}

/** A refusal stands in the decision journal; a task is not kept from stopping by it. */
function ask(scheduler: Scheduler, operation: string, task: TaskRow, to: TaskRegistration, more: object = {}): void {
  try {
    const input = { ServiceId: to.registryArn, InstanceId: task.taskId, ...more };
    scheduler.call(operation, input, "servicediscovery");
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}
