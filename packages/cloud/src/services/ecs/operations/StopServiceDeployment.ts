import {
  ecsDeploymentNotFound,
  ecsServiceDeploymentEnded,
  ecsStopTypeNotSupported,
  refuse,
} from "@understudy/catalogue";
import { checksOf } from "../check-of-service.js";
import { operation } from "../operation.js";
import { requireServiceArn } from "../service-arn.js";
import { serviceDeployments, services } from "../tables.js";

/**
 * Asks for a deployment to be rolled back; the scheduler does it. One that is on its way back already goes on. Source: Amazon ECS
 * Developer Guide, "Stopping Amazon ECS service deployments".
 */
export const StopServiceDeployment = operation("StopServiceDeployment", {
  authorize: (input, read) =>
    checksOf("ecs:StopServiceDeployment", input.serviceDeploymentArn, "service-deployment", read),
  run({ serviceDeploymentArn: arn, stopType = "ROLLBACK" }, { store, now }) {
    if (stopType !== "ROLLBACK") refuse(ecsStopTypeNotSupported, { stopType });
    requireServiceArn(arn, "service-deployment");
    const row = store.get(serviceDeployments, arn) ?? refuse(ecsDeploymentNotFound, {});
    if (row.finishedAt !== undefined) refuse(ecsServiceDeploymentEnded, { status: row.status });
    if (row.status === "PENDING" || row.status === "IN_PROGRESS") {
      store.put(serviceDeployments, { ...row, status: "ROLLBACK_REQUESTED", updatedAt: now });
      const service = store.get(services, row.serviceArn);
      // The scheduler looks at a service when that changes.
      if (service) store.put(services, { ...service, steady: false });
    }
    return { serviceDeploymentArn: arn };
  },
});
