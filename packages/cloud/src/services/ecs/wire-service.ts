import type { Service, Deployment as WireDeployment } from "@aws-sdk/client-ecs";
import type { ReadStore } from "../../store/store.js";
import { requestedOf } from "./service-deployment.js";
import { workloadOfDeployment } from "./service-revision.js";
import type { Deployment, ServiceRow, TaskRow } from "./tables.js";
import { taskSets, tasks } from "./tables.js";
import { taskCounts } from "./task-counts.js";
import { date } from "./time.js";
import { wireTaskSet } from "./wire-task-set.js";
import { wireConnections, wireWorkload } from "./wire-workload.js";

/** A service as the API shows it; counts come from its tasks as they are now. */
export function wireService(service: ServiceRow, store: ReadStore, options: { readonly tags: boolean }): Service {
  const own = store.list(tasks, "service", service.arn);
  const { running, pending } = taskCounts(own);
  const external = service.deploymentController === "EXTERNAL";
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    loadBalancers: [...service.loadBalancers],
    serviceRegistries: [...service.serviceRegistries],
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: running,
    pendingCount: pending,
    ...wireWorkload(service),
    ...(service.taskDefinition && { taskDefinition: service.taskDefinition }),
    deploymentConfiguration: service.deploymentConfiguration,
    ...(external && {
      taskSets: store.list(taskSets, "service", service.arn).map((set) => wireTaskSet(set, service, store, options)),
    }),
    deployments: service.deployments.map((deployment) => wireDeployment(deployment, service, own, store)),
    roleArn: service.roleArn,
    events: service.events.map(({ id, createdAt, message }) => ({ id, createdAt: date(createdAt), message })),
    createdAt: date(service.createdAt),
    placementConstraints: [...service.placementConstraints],
    placementStrategy: [...service.placementStrategy],
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    schedulingStrategy: service.schedulingStrategy,
    deploymentController: { type: service.deploymentController as "ECS" },
    createdBy: service.createdBy,
    enableECSManagedTags: service.enableECSManagedTags,
    propagateTags: service.propagateTags,
    enableExecuteCommand: service.enableExecuteCommand,
    ...(options.tags && { tags: [...service.tags] }),
  };
}

function wireDeployment(
  deployment: Deployment,
  service: ServiceRow,
  tasksOfService: readonly TaskRow[],
  store: ReadStore,
): WireDeployment {
  const workload = workloadOfDeployment(service, deployment, store);
  const { running, pending } = taskCounts(tasksOfService.filter((task) => task.startedBy === deployment.id));
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.taskDefinition,
    desiredCount: requestedOf(deployment, service, store),
    pendingCount: pending,
    runningCount: running,
    failedTasks: deployment.failedTasks,
    createdAt: date(deployment.createdAt),
    updatedAt: date(deployment.updatedAt),
    ...wireWorkload(workload),
    ...wireConnections(workload),
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
  };
}
