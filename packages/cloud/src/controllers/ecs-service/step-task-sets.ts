/** Keeps the task sets of a service of the EXTERNAL controller: each has its share of the desired count, and nothing is rolled. */
import type { Act } from "../../services/ecs/act.js";
import { forgetServiceDeployments } from "../../services/ecs/service-deployment.js";
import { workloadOf } from "../../services/ecs/service-revision.js";
import type { ServiceRow, TaskRow, TaskSetRow } from "../../services/ecs/tables.js";
import { services, taskSets, tasks } from "../../services/ecs/tables.js";
import { computedDesiredCount } from "../../services/ecs/task-set-count.js";
import { countFailures } from "./count-failures.js";
import type { Decision } from "./decide.js";
import { decide } from "./decide.js";
import { leavingTasks } from "./leaving-tasks.js";
import { balanceLoad } from "./load-balancing/balance-load.js";
import { registerInstances } from "./service-discovery/register-instances.js";
import { startTasks } from "./start-tasks.js";
import { stopTasks, stopUnhealthy } from "./stop-tasks.js";

/** @returns when to look again, ms since epoch. */
export function stepTaskSets(before: ServiceRow, act: Act): number | undefined {
  const sets = act.store.list(taskSets, "service", before.arn);
  const own = act.store.list(tasks, "service", before.arn);
  if (before.status === "DRAINING" && sets.length === 0 && own.length === 0) {
    forgetServiceDeployments(before, act);
    act.store.put(services, { ...before, status: "INACTIVE" });
    return undefined;
  }
  let service = before;
  const times: number[] = [];
  for (const set of sets) {
    const mine = own.filter((task) => task.startedBy === set.id);
    const step = stepTaskSet(set, mine, service, act);
    const { events, schedulerRole, balanceAt, discoverAt } = step.service;
    service = { ...service, events, schedulerRole, balanceAt, discoverAt };
    times.push(
      ...[step.wakeAt, balanceAt, discoverAt].filter((time): time is number => time !== undefined && time > act.now),
    );
  }
  const told = service.events !== before.events || service.schedulerRole !== before.schedulerRole;
  if (told || service.balanceAt !== before.balanceAt || service.discoverAt !== before.discoverAt)
    act.store.put(services, service);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** One task set, seen as a service of one deployment that may replace its tasks at will. */
function stepTaskSet(set: TaskSetRow, own: readonly TaskRow[], service: ServiceRow, act: Act) {
  if ((set.status === "DRAINING" || service.status === "DRAINING") && own.length === 0) {
    act.store.delete(taskSets, set.arn);
    return { service };
  }
  const registered = registerInstances(asService(set, service), own, act);
  const current = own.map((task) => act.store.get(tasks, task.arn) ?? task);
  const balanced = balanceLoad(registered, current, act);
  const mine = own.map((task) => act.store.get(tasks, task.arn) ?? task);
  const counted = countFailures(balanced, mine, act);
  const decision = decide({ service: counted, tasks: mine, leaving: leavingTasks(mine, act.store) }, act.now);
  const after = carryOut(counted, decision, act);
  const { failedStarts = 0, retryAt } = after.deployments[0] ?? {};
  const stabilityStatus = decision.steady ? "STEADY_STATE" : "STABILIZING";
  const changed =
    failedStarts !== set.failedStarts || retryAt !== set.retryAt || stabilityStatus !== set.stabilityStatus;
  if (changed) {
    const stabilityStatusAt = stabilityStatus === set.stabilityStatus ? set.stabilityStatusAt : act.now;
    act.store.put(taskSets, { ...set, failedStarts, retryAt, stabilityStatus, stabilityStatusAt });
  }
  return { service: after, wakeAt: decision.wakeAt ?? retryAt };
}

function asService(set: TaskSetRow, service: ServiceRow): ServiceRow {
  const { id, taskDefinition, createdAt, updatedAt, failedStarts, retryAt } = set;
  return {
    ...service,
    ...workloadOf(set),
    status: "ACTIVE",
    desiredCount: computedDesiredCount(set, service),
    deploymentConfiguration: { minimumHealthyPercent: 0, maximumPercent: 200 },
    deployments: [
      {
        id,
        status: "PRIMARY",
        taskDefinition,
        createdAt,
        updatedAt,
        rolloutState: "IN_PROGRESS",
        rolloutStateReason: "",
        failedTasks: 0,
        failedStarts,
        retryAt,
      },
    ],
  };
}

function carryOut(counted: ServiceRow, decision: Decision, act: Act): ServiceRow {
  const started = startTasks(counted, decision, act);
  return stopTasks(stopUnhealthy(started, decision.unhealthy, act), decision.stop, act);
}
