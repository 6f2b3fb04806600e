import {
  ecsDeploymentNotFound,
  ecsLifecycleHookNotFound,
  ecsServiceDeploymentEnded,
  refuse,
} from "@understudy/catalogue";
import { checksOf } from "../check-of-service.js";
import { operation } from "../operation.js";
import { requireServiceArn } from "../service-arn.js";
import { serviceDeployments, services } from "../tables.js";

/** Lets a deployment go on that a hook has paused, or sends it back. Source: Amazon ECS API reference, ContinueServiceDeployment. */
export const ContinueServiceDeployment = operation("ContinueServiceDeployment", {
  authorize: (input, read) =>
    checksOf("ecs:ContinueServiceDeployment", input.serviceDeploymentArn, "service-deployment", read),
  run({ serviceDeploymentArn: arn, hookId, action = "CONTINUE" }, { store, now }) {
    requireServiceArn(arn, "service-deployment");
    const row = store.get(serviceDeployments, arn) ?? refuse(ecsDeploymentNotFound, {});
    if (row.finishedAt !== undefined) refuse(ecsServiceDeploymentEnded, { status: row.status });
    const { lifecycle } = row;
    const paused = lifecycle?.hooks.find((hook) => hook.hookId === hookId && hook.status === "AWAITING_ACTION");
    if (!lifecycle || !paused) return refuse(ecsLifecycleHookNotFound, { hookId });
    const status = action === "CONTINUE" ? "SUCCEEDED" : "FAILED";
    const hooks = lifecycle.hooks.map((hook) => (hook === paused ? ({ ...hook, status } as const) : hook));
    store.put(serviceDeployments, {
      ...row,
      lifecycle: { ...lifecycle, hooks },
      ...(action === "ROLLBACK" && { status: "ROLLBACK_REQUESTED" as const }),
      updatedAt: now,
    });
    const service = store.get(services, row.serviceArn);
    // The scheduler looks at a service when that changes.
    if (service) store.put(services, { ...service, steady: false });
    return { serviceDeploymentArn: arn };
  },
});
