/** One look at a deployment that shifts traffic: how far it gets, and which tasks that takes. */
import { ecsEventDeploymentFailedBecause, Failure } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { withEvent } from "../../services/ecs/deployment.js";
import { followServiceDeployment, ongoingOf } from "../../services/ecs/service-deployment.js";
import { workloadOfDeployment } from "../../services/ecs/service-revision.js";
import { shiftsTraffic } from "../../services/ecs/shifts-traffic.js";
import type { ServiceDeploymentRow, ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import type { ReadStore } from "../../store/store.js";
import type { Decision } from "./decide.js";
import { decideShift, sourceOf } from "./decide-shift.js";
import { failDeployment } from "./fail-deployment.js";
import { leavingTasks } from "./leaving-tasks.js";
import { PACE } from "./pace.js";
import { shiftTraffic } from "./shift-traffic.js";
import { launch, tellRefused, tellStarted } from "./start-tasks.js";
import { stepLifecycle } from "./step-lifecycle.js";

/** The service deployment that is under way, if it goes through the stages of a life cycle; the first of a service does too. */
export function shiftingDeployment(
  { status, deployments }: ServiceRow,
  store: ReadStore,
): ServiceDeploymentRow | undefined {
  const [primary] = deployments;
  const row = primary && status === "ACTIVE" ? ongoingOf(primary, store) : undefined;
  const goes = row?.status === "PENDING" || row?.status === "IN_PROGRESS";
  return row && goes && shiftsTraffic(row.deploymentConfiguration) ? row : undefined;
}

interface Shift {
  readonly service: ServiceRow;
  /** What is to be done; undefined when the deployment goes back instead. */
  readonly decision?: Decision;
  /** When to look again, ms since epoch. */
  readonly times: readonly (number | undefined)[];
}

/** @param own tasks of the service that are not STOPPED. */
export function stepShift(counted: ServiceRow, own: readonly TaskRow[], row: ServiceDeploymentRow, act: Act): Shift {
  let service = counted;
  const [primary] = service.deployments;
  const mine = own.filter((task) => task.startedBy === primary?.id);
  const step = stepLifecycle(service, mine, row, act, (weights) =>
    shiftTraffic(service, weights, act, (told) => {
      service = told;
    }),
  );
  if (primary && step.lifecycle !== row.lifecycle) {
    followServiceDeployment(primary, { lifecycle: step.lifecycle }, act);
  }
  // The service has changed then, and is looked at anew.
  if (step.rollBack !== undefined) return { service: sendBack(service, step.rollBack, act), times: [] };
  const observed = { service, tasks: own, leaving: leavingTasks(own, act.store) };
  const decision = decideShift(observed, step.lifecycle, act.now);
  service = startSource(service, decision.startSource, act);
  return { service, decision, times: [step.wakeAt, decision.wakeAt, sourceOf(service)?.retryAt] };
}

/** @param reason status reason of the service deployment. */
function sendBack(service: ServiceRow, reason: string, act: Act): ServiceRow {
  const values = {
    service: service.name,
    deployment: service.deployments[0]?.id ?? "",
    reason: reason.replace(/\.$/, ""),
  };
  const told = withEvent(service, ecsEventDeploymentFailedBecause.format(values), act.now, act.ids);
  return failDeployment(told, { rollback: true, rolloutStateReason: reason, rolledBack: reason, stopped: reason }, act);
}

/** The revision that still serves is kept at its size too; what ends at once is not started without end. */
function startSource(before: ServiceRow, count: number, act: Act): ServiceRow {
  const source = sourceOf(before);
  if (!source || count === 0) return before;
  const retryAt = act.now + PACE;
  const deployments = before.deployments.map((one) => (one === source ? { ...source, retryAt } : one));
  const service = { ...before, deployments };
  const workload = workloadOfDeployment(service, source, act.store);
  const started: string[] = [];
  try {
    for (let i = 0; i < count; i += 1) started.push(launch(service, workload, { startedBy: source.id }, act).taskId);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return tellRefused(service, error, act);
  }
  return tellStarted(service, started, 0, act);
}
