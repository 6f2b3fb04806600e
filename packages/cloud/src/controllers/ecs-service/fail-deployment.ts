/** A deployment that has failed: it stops, or the service goes back to the last one that completed. */
import { ecsDeploymentWithoutCandidate, ecsEventRollingBack, ecsRolloutRollingBack } from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import { supersede, withEvent } from "../../services/ecs/deployment.js";
import { endServiceDeployment, followServiceDeployment, ongoingOf } from "../../services/ecs/service-deployment.js";
import { revisionArnOf, workloadOf } from "../../services/ecs/service-revision.js";
import type { Deployment, ServiceDeploymentRow, ServiceRevisionRow, ServiceRow } from "../../services/ecs/tables.js";
import { serviceRevisions } from "../../services/ecs/tables.js";
import { shiftTraffic } from "./shift-traffic.js";

/** What is said of the failure, in AWS's words. */
export interface DeploymentFailure {
  readonly rollback: boolean;
  readonly rolloutStateReason: string;
  /** Status reason of the service deployment that is rolled back. */
  readonly rolledBack: string;
  /** Status reason of the service deployment that just stops. */
  readonly stopped: string;
}

/** The service with its PRIMARY deployment failed; with a rollback, the last completed one is PRIMARY again. */
export function failDeployment(service: ServiceRow, why: DeploymentFailure, act: Act): ServiceRow {
  const [primary, ...older] = service.deployments;
  if (!primary) return service;
  const failed: Deployment = {
    ...primary,
    rolloutState: "FAILED",
    rolloutStateReason: why.rolloutStateReason,
    updatedAt: act.now,
  };
  const after = { ...service, deployments: [failed, ...older] };
  const end = (change: Pick<ServiceDeploymentRow, "status"> & Partial<ServiceDeploymentRow>) => {
    const row = ongoingOf(primary, act.store);
    if (row) endServiceDeployment(row, { ...change, failureCount: primary.failedTasks }, after, act);
    return after;
  };
  if (!why.rollback) return end({ status: "STOPPED", statusReason: why.stopped, stoppedAt: act.now });
  const revision = primary.rollingBack ? undefined : candidate(service, act);
  if (!revision) return end({ status: "ROLLBACK_FAILED", statusReason: ecsDeploymentWithoutCandidate.format({}) });
  const { lifecycle } = ongoingOf(primary, act.store) ?? {};
  let shifted: ServiceRow = after;
  const back = { productionWeight: 0, testWeight: 0 };
  if (lifecycle && lifecycle.productionWeight > 0) {
    shiftTraffic(after, back, act, (told) => {
      shifted = told;
    });
  }
  followServiceDeployment(
    primary,
    {
      // All traffic goes back at once.
      ...(lifecycle && { lifecycle: { ...lifecycle, ...back } }),
      status: "ROLLBACK_IN_PROGRESS",
      statusReason: why.rolledBack,
      failureCount: primary.failedTasks,
      rollback: { reason: why.rolledBack, startedAt: act.now, serviceRevisionArn: revision.arn },
    },
    act,
  );
  return restore(shifted, revision, act);
}

/** The revision that the last completed deployment brought. */
function candidate(service: ServiceRow, { store }: Act): ServiceRevisionRow | undefined {
  const id = service.lastCompleted;
  return id === undefined ? undefined : store.get(serviceRevisions, revisionArnOf(service, id));
}

/**
 * The earlier deployment is PRIMARY again under its own id: recorded events name it both as where the service rolls back to and
 * as the deployment that completes then.
 */
function restore(service: ServiceRow, revision: ServiceRevisionRow, act: Act): ServiceRow {
  const id = `ecs-svc/${revision.id}`;
  const earlier = service.deployments.find((one) => one.id === id);
  const primary: Deployment = {
    id,
    status: "PRIMARY",
    taskDefinition: revision.taskDefinition,
    createdAt: earlier?.createdAt ?? revision.createdAt,
    updatedAt: act.now,
    rolloutState: "IN_PROGRESS",
    rolloutStateReason: ecsRolloutRollingBack.format({ deployment: id }),
    serviceDeployment: service.deployments[0]?.serviceDeployment,
    rollingBack: true,
    failedTasks: 0,
  };
  const restored: ServiceRow = {
    ...service,
    ...workloadOf(revision),
    deployments: supersede(service.deployments, primary),
    steady: false,
  };
  return withEvent(restored, ecsEventRollingBack.format({ service: service.name, deployment: id }), act.now, act.ids);
}
