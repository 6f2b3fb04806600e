/** Keeps a service's tasks as desired: starts, replaces and stops them, and tells of it in AWS's words. */
import {
  ecsDeploymentRolledBackByUser,
  ecsEventDeploymentBlocked,
  ecsEventDeploymentCompleted,
  ecsEventScaleInProtected,
  ecsEventSteadyState,
  ecsRolloutStoppedByUser,
} from "@understudy/catalogue";
import type { AlarmRow } from "../../services/cloudwatch/alarms/tables.js";
import { alarms } from "../../services/cloudwatch/alarms/tables.js";
import type { Act } from "../../services/ecs/act.js";
import { addEvent, completed, withEvent } from "../../services/ecs/deployment.js";
import type { ContainerInstanceRow } from "../../services/ecs/instances/tables.js";
import { containerInstances } from "../../services/ecs/instances/tables.js";
import {
  endServiceDeployment,
  followServiceDeployment,
  forgetServiceDeployments,
  ongoingOf,
} from "../../services/ecs/service-deployment.js";
import type { ServiceRow, TaskRow, TaskSetRow } from "../../services/ecs/tables.js";
import { serviceDeployments, services, taskSets, tasks } from "../../services/ecs/tables.js";
import type { TargetRow } from "../../services/elasticloadbalancing/tables.js";
import { targets } from "../../services/elasticloadbalancing/tables.js";
import type { RoleRow } from "../../services/iam/tables.js";
import type { Change, ReadStore } from "../../store/store.js";
import { actFor } from "../act-for.js";
import type { Controller, ControllerParts } from "../controller.js";
import { breakCircuit } from "./circuit-breaker.js";
import { countFailures } from "./count-failures.js";
import type { Decision } from "./decide.js";
import { decide } from "./decide.js";
import { decideDaemon } from "./decide-daemon.js";
import { detectAlarms } from "./detect-alarms.js";
import { earliest } from "./earliest.js";
import { failDeployment } from "./fail-deployment.js";
import { leavingTasks } from "./leaving-tasks.js";
import { balanceLoad } from "./load-balancing/balance-load.js";
import { servicesAt } from "./load-balancing/services-at.js";
import { roleState } from "./role-state.js";
import { registerInstances } from "./service-discovery/register-instances.js";
import { startTasks } from "./start-tasks.js";
import { shiftingDeployment, stepShift } from "./step-shift.js";
import { stepTaskSets } from "./step-task-sets.js";
import { stopTasks, stopUnhealthy } from "./stop-tasks.js";
import { suitableInstances } from "./suitable-instances.js";

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
      const step = service.deploymentController === "EXTERNAL" ? stepTaskSets : stepDeployments;
      return parts.store.transact(() => step(service, actFor(parts, NAME, service)));
    },
  };
}

const isLive = (service: ServiceRow) => service.status !== "INACTIVE";

/**
 * A service is looked at when it, one of its tasks or task sets, their targets, an instance of its cluster, an alarm of its deployment,
 * or a role it waits for changes.
 */
function concerns(change: Change, store: ReadStore): readonly string[] {
  if (change.table === services.name) return [change.key];
  if (change.table === tasks.name)
    return [(change.row ?? change.before) as TaskRow].flatMap((task) => task.serviceArn ?? []);
  if (change.table === taskSets.name) return [((change.row ?? change.before) as TaskSetRow).serviceArn];
  if (change.table === targets.name) return servicesAt((change.row ?? change.before) as TargetRow, store);
  if (change.table === containerInstances.name) {
    const { clusterArn } = (change.row ?? change.before) as ContainerInstanceRow;
    return store.list(services, "cluster", clusterArn).map((service) => service.arn);
  }
  if (change.table === alarms.name) {
    const { account, region, name } = (change.row ?? change.before) as AlarmRow;
    return store.list(serviceDeployments, "alarm", `${account}/${region} ${name}`).map((row) => row.serviceArn);
  }
  if (change.table === "iam.role") {
    const role = (change.row ?? change.before) as RoleRow;
    return store.list(services, "refusedRole", role.arn).map((service) => service.arn);
  }
  return [];
}

function stepDeployments(before: ServiceRow, act: Act): number | undefined {
  const registered = registerInstances(before, act.store.list(tasks, "service", before.arn), act);
  const balanced = balanceLoad(registered, act.store.list(tasks, "service", before.arn), act);
  const own = act.store.list(tasks, "service", before.arn);
  const asked = detectAlarms(rollBackOnRequest(sooner(balanced, act), act), act);
  const counted = countFailures(asked, own, act);
  const instances = suitableInstances(counted, act);
  const sized = instances && instances.length !== counted.desiredCount ? resized(counted, instances.length) : counted;
  const shifting = instances ? undefined : shiftingDeployment(sized, act.store);
  if (shifting) {
    beginRollout(sized, act);
    const step = stepShift(sized, own, shifting, act);
    const service = step.decision ? carryOut(step.service, step.decision, act) : step.service;
    if (service !== before) act.store.put(services, service);
    return earliest(
      [...step.times, service.deployments[0]?.retryAt, service.balanceAt, service.discoverAt, toldAgainAt(service)],
      act.now,
    );
  }
  const decision = decisionOn(sized, own, instances, act);
  if (decision.gone) {
    forgetServiceDeployments(sized, act);
    act.store.put(services, { ...sized, status: "INACTIVE", deployments: [] });
    return undefined;
  }
  const service = carryOut(sized, decision, act);
  if (service !== before) act.store.put(services, service);
  return earliest(
    [decision.wakeAt, service.deployments[0]?.retryAt, service.balanceAt, service.discoverAt, toldAgainAt(service)],
    act.now,
  );
}

/** The service with another desired count, as after UpdateService: it tells anew when it is steady. */
const resized = (service: ServiceRow, desiredCount: number): ServiceRow => ({
  ...service,
  desiredCount,
  steady: false,
});

function decisionOn(service: ServiceRow, own: readonly TaskRow[], instances: readonly string[] | undefined, act: Act) {
  const observed = { service, tasks: own, leaving: leavingTasks(own, act.store) };
  return instances && service.status === "ACTIVE"
    ? decideDaemon(observed, instances, act.now)
    : decide(observed, act.now);
}

function carryOut(counted: ServiceRow, decision: Decision, act: Act): ServiceRow {
  const deployments = counted.deployments.filter((one) => !decision.drop.includes(one.id));
  let service = decision.drop.length > 0 ? { ...counted, deployments } : counted;
  beginRollout(service, act);
  service = startTasks(service, decision, act);
  service = stopUnhealthy(service, decision.unhealthy, act);
  service = stopTasks(service, decision.stop, act);
  service = tellObstacles(service, decision, act);
  service = breakCircuit(service, act);
  return decision.steady ? settle(service, act) : service;
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

/** Goes back where StopServiceDeployment has asked for it. */
function rollBackOnRequest(service: ServiceRow, act: Act): ServiceRow {
  const primary = service.deployments[0];
  if (!primary || ongoingOf(primary, act.store)?.status !== "ROLLBACK_REQUESTED") return service;
  const reason = ecsDeploymentRolledBackByUser.format({});
  const rolloutStateReason = ecsRolloutStoppedByUser.format({ deployment: primary.id });
  return failDeployment(service, { rollback: true, rolloutStateReason, rolledBack: reason, stopped: reason }, act);
}

/** The scheduler has taken the deployment up. */
function beginRollout(service: ServiceRow, act: Act): void {
  const primary = service.deployments[0];
  if (!primary || ongoingOf(primary, act.store)?.status !== "PENDING") return;
  followServiceDeployment(primary, { status: "IN_PROGRESS", startedAt: act.now }, act);
}

/** What keeps the service from going on, once as long as it lasts. */
function tellObstacles(service: ServiceRow, { protected: count, blocked }: Decision, act: Act): ServiceRow {
  const primary = service.deployments[0];
  if (blocked) {
    return withEvent(service, ecsEventDeploymentBlocked.format({ service: service.name }), act.now, act.ids);
  }
  if (count === 0 || !primary) return service;
  const values = { service: service.name, taskSet: primary.id, count: String(count) };
  return withEvent(service, ecsEventScaleInProtected.format(values), act.now, act.ids);
}

/** How often a service says that it is steady, ms. Source: Amazon ECS Developer Guide, "Amazon ECS service event messages". */
const STEADY_PERIOD = 6 * 3_600_000;

const toldAgainAt = ({ steady, steadyAt }: ServiceRow) =>
  steady && steadyAt !== undefined ? steadyAt + STEADY_PERIOD : undefined;

/** The service has what it should have: the deployment is complete, and the service says so, again every six hours. */
function settle(service: ServiceRow, act: Act): ServiceRow {
  const [primary, ...older] = service.deployments;
  if (!primary || (toldAgainAt(service) ?? 0) > act.now) return service;
  let told = service;
  if (primary.rolloutState === "IN_PROGRESS" && older.length === 0) {
    const { rollingBack: _back, ...done } = completed(primary, act.now);
    const values = { service: service.name, deployment: primary.id };
    told = { ...service, deployments: [done], lastCompleted: primary.id };
    told = withEvent(told, ecsEventDeploymentCompleted.format(values), act.now, act.ids);
    const row = ongoingOf(primary, act.store);
    const status = primary.rollingBack ? "ROLLBACK_SUCCESSFUL" : "SUCCESSFUL";
    if (row) endServiceDeployment(row, { status }, told, act);
  }
  // Said again after six hours, it is like the newest event, and yet told.
  const tell = service.steady ? addEvent : withEvent;
  const message = ecsEventSteadyState.format({ service: service.name });
  return { ...tell(told, message, act.now, act.ids), steady: true, steadyAt: act.now };
}
