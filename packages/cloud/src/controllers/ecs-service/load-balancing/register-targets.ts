import type { LoadBalancer } from "@aws-sdk/client-ecs";
import { ecsEventFailedToRegister, ecsEventRegisteredTargets, Failure } from "@understudy/catalogue";
import type { Act } from "../../../services/ecs/act.js";
import { withEvent } from "../../../services/ecs/deployment.js";
import { revisionArnOf } from "../../../services/ecs/service-revision.js";
import type { ServiceRow, TaskRow, TaskTarget } from "../../../services/ecs/tables.js";
import { serviceRevisions, tasks } from "../../../services/ecs/tables.js";
import type { Scheduler } from "./scheduler.js";
import { targetOf } from "./target-of.js";
import { tellFailure } from "./tell-failure.js";

/** Registers the tasks that run and are to go on, one call for each target group; a task that was refused waits. */
export function registerTargets(
  before: ServiceRow,
  own: readonly TaskRow[],
  scheduler: Scheduler,
  act: Act,
): ServiceRow {
  const waits = before.balanceAt !== undefined;
  const running = own.filter(
    ({ lastStatus, desiredStatus }) => lastStatus === "RUNNING" && desiredStatus === "RUNNING",
  );
  const fresh = before.loadBalancers.flatMap((one) =>
    running.flatMap((task) => newTarget(task, ofRevision(one, task, before, act), act)),
  );
  const groups = [...new Set(fresh.map(({ target }) => target.targetGroupArn))];
  return groups.reduce((service, arn) => {
    const these = fresh.filter(({ target }) => target.targetGroupArn === arn);
    return waits ? noteAll(these, "waiting", service, act) : register(service, these, scheduler, act);
  }, before);
}

/** The load balancer with the target group of the task's revision: where traffic is shifted, two of them take turns. */
function ofRevision(loadBalancer: LoadBalancer, task: TaskRow, service: ServiceRow, { store }: Act): LoadBalancer {
  const other = loadBalancer.advancedConfiguration?.alternateTargetGroupArn;
  const isAlternate = other && store.get(serviceRevisions, revisionArnOf(service, task.startedBy ?? ""))?.alternate;
  return isAlternate ? { ...loadBalancer, targetGroupArn: other } : loadBalancer;
}

interface Fresh {
  readonly task: TaskRow;
  readonly target: Pick<TaskTarget, "targetGroupArn" | "id" | "port">;
}

/** The target that the task is to be and is not yet. */
function newTarget(task: TaskRow, loadBalancer: LoadBalancer, act: Act): readonly Fresh[] {
  const target = targetOf(task, loadBalancer, act);
  if (!target) return [];
  const known = task.targets?.some((one) => isSame(one, target) && one.state !== "waiting");
  return known ? [] : [{ task, target }];
}

const isSame = (one: TaskTarget, { targetGroupArn, port }: Fresh["target"]) =>
  one.targetGroupArn === targetGroupArn && one.port === port;

function register(service: ServiceRow, fresh: readonly Fresh[], scheduler: Scheduler, act: Act): ServiceRow {
  const targetGroupArn = fresh[0]?.target.targetGroupArn ?? "";
  try {
    const Targets = fresh.map(({ target }) => ({ Id: target.id, Port: target.port }));
    scheduler.call("RegisterTargets", { TargetGroupArn: targetGroupArn, Targets });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const told = tellFailure(service, { template: ecsEventFailedToRegister, targetGroupArn, failure: error }, act);
    return noteAll(fresh, "waiting", told, act);
  }
  const values = { service: service.name, count: String(fresh.length), targetGroupArn };
  const told = withEvent(service, ecsEventRegisteredTargets.format(values), act.now, act.ids);
  return noteAll(fresh, "initial", told, act);
}

function noteAll(fresh: readonly Fresh[], state: TaskTarget["state"], service: ServiceRow, { store }: Act): ServiceRow {
  for (const { task, target } of fresh) {
    const current = store.get(tasks, task.arn) ?? task;
    const others = (current.targets ?? []).filter((one) => !isSame(one, target));
    const known = current.targets?.find((one) => isSame(one, target));
    if (known?.state !== state) store.put(tasks, { ...current, targets: [...others, { ...target, state }] });
  }
  return service;
}
