import {
  ecsEventDeregisteredTargets,
  ecsEventDraining,
  ecsEventFailedToDeregister,
  Failure,
} from "@understudy/catalogue";
import type { Act } from "../../../services/ecs/act.js";
import { withEvent } from "../../../services/ecs/deployment.js";
import type { ServiceRow, TaskRow, TaskTarget } from "../../../services/ecs/tables.js";
import { tasks } from "../../../services/ecs/tables.js";
import type { Scheduler } from "./scheduler.js";
import { tellFailure } from "./tell-failure.js";

/**
 * Deregisters the tasks that are to stop; the agent lets them drain. The events come in the order in which AWS was recorded to write
 * them. A task that cannot be deregistered stops all the same: nothing would be won by keeping it.
 */
export function deregisterTargets(
  before: ServiceRow,
  own: readonly TaskRow[],
  scheduler: Scheduler,
  act: Act,
): ServiceRow {
  const stopping = own.filter(
    ({ desiredStatus, targets }) => desiredStatus === "STOPPED" && targets?.some(isRegistered),
  );
  const arns = new Set(stopping.flatMap(({ targets = [] }) => targets.filter(isRegistered).map(groupOf)));
  const drained = new Set<TaskRow>();
  let service = before;
  for (const arn of arns) {
    const leaving = stopping.filter(({ targets = [] }) =>
      targets.some((one) => isRegistered(one) && groupOf(one) === arn),
    );
    const after = deregister(service, arn, leaving, scheduler, act);
    service = after.service;
    if (after.done) for (const task of leaving) drained.add(task);
  }
  return tellDraining(service, [...drained], act);
}

const isRegistered = ({ state }: TaskTarget) => state !== "draining";
const groupOf = ({ targetGroupArn }: TaskTarget) => targetGroupArn;

function deregister(
  service: ServiceRow,
  arn: string,
  leaving: readonly TaskRow[],
  scheduler: Scheduler,
  act: Act,
): { readonly service: ServiceRow; readonly done: boolean } {
  const registered = leaving.flatMap(({ targets = [] }) =>
    targets.filter((one) => groupOf(one) === arn && isRegistered(one) && one.state !== "waiting"),
  );
  // Those that wait never got there.
  if (registered.length === 0) return { service: forget(service, arn, leaving, act), done: false };
  try {
    const Targets = registered.map(({ id, port }) => ({ Id: id, Port: port }));
    scheduler.call("DeregisterTargets", { TargetGroupArn: arn, Targets });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const trouble = { template: ecsEventFailedToDeregister, targetGroupArn: arn, failure: error };
    return { service: forget(tellFailure(service, trouble, act), arn, leaving, act), done: false };
  }
  for (const task of leaving) change(task, act, (one) => (groupOf(one) === arn ? { ...one, state: "draining" } : one));
  const values = { service: service.name, count: String(registered.length), targetGroupArn: arn };
  const told = withEvent(service, ecsEventDeregisteredTargets.format(values), act.now, act.ids);
  return { service: told, done: true };
}

/** The tasks have nothing to do with that target group any more. */
function forget(service: ServiceRow, arn: string, leaving: readonly TaskRow[], act: Act): ServiceRow {
  for (const task of leaving) change(task, act, (one) => (groupOf(one) === arn ? undefined : one));
  return service;
}

function change(task: TaskRow, { store }: Act, next: (target: TaskTarget) => TaskTarget | undefined): void {
  const current = store.get(tasks, task.arn) ?? task;
  store.put(tasks, { ...current, targets: (current.targets ?? []).flatMap((one) => next(one) ?? []) });
}

function tellDraining(before: ServiceRow, drained: readonly TaskRow[], act: Act): ServiceRow {
  const deployments = new Set(drained.map(({ startedBy = "" }) => startedBy));
  return [...deployments].reduce((service, deployment) => {
    const count = drained.filter(({ startedBy = "" }) => startedBy === deployment).length;
    const values = { service: `${service.name}, taskSet ${deployment}`, count: String(count) };
    return withEvent(service, ecsEventDraining.format(values), act.now, act.ids);
  }, before);
}
