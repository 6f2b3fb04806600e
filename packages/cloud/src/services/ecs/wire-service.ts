import type { Service, Deployment as WireDeployment } from "@aws-sdk/client-ecs";
import type { ReadStore } from "../../store/store.js";
import type { Deployment, ServiceRow, TaskRow } from "./tables.js";
import { tasks } from "./tables.js";
import { date } from "./time.js";

/** A service as the API shows it; counts come from its tasks as they are now. */
export function wireService(service: ServiceRow, store: ReadStore, options: { readonly tags: boolean }): Service {
  const running = store.list(tasks, "service", service.arn);
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    loadBalancers: [...service.loadBalancers],
    serviceRegistries: [...service.serviceRegistries],
    status: service.status,
    desiredCount: service.desiredCount,
    runningCount: running.filter(isRunning).length,
    pendingCount: running.filter(isPending).length,
    ...(service.capacityProviderStrategy
      ? { capacityProviderStrategy: [...service.capacityProviderStrategy] }
      : { launchType: service.launchType as Service["launchType"] }),
    platformVersion: service.platformVersion,
    ...(service.launchType === "FARGATE" && { platformFamily: "Linux" }),
    taskDefinition: service.taskDefinition,
    deploymentConfiguration: service.deploymentConfiguration,
    deployments: service.deployments.map((deployment) => wireDeployment(deployment, service, running)),
    roleArn: service.roleArn,
    events: service.events.map(({ id, createdAt, message }) => ({ id, createdAt: date(createdAt), message })),
    createdAt: date(service.createdAt),
    placementConstraints: [...service.placementConstraints],
    placementStrategy: [...service.placementStrategy],
    networkConfiguration: service.networkConfiguration,
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

const isRunning = (task: TaskRow) => task.lastStatus === "RUNNING";
const isPending = (task: TaskRow) =>
  task.desiredStatus === "RUNNING" && ["PROVISIONING", "PENDING", "ACTIVATING"].includes(task.lastStatus);

function wireDeployment(deployment: Deployment, service: ServiceRow, running: readonly TaskRow[]): WireDeployment {
  const own = running.filter((task) => task.startedBy === deployment.id);
  return {
    id: deployment.id,
    status: deployment.status,
    taskDefinition: deployment.taskDefinition,
    desiredCount: deployment.status === "PRIMARY" ? service.desiredCount : 0,
    pendingCount: own.filter(isPending).length,
    runningCount: own.filter(isRunning).length,
    failedTasks: deployment.failedTasks,
    createdAt: date(deployment.createdAt),
    updatedAt: date(deployment.updatedAt),
    ...(service.capacityProviderStrategy
      ? { capacityProviderStrategy: [...service.capacityProviderStrategy] }
      : { launchType: service.launchType as Service["launchType"] }),
    platformVersion: service.platformVersion,
    ...(service.launchType === "FARGATE" && { platformFamily: "Linux" }),
    networkConfiguration: service.networkConfiguration,
    rolloutState: deployment.rolloutState,
    rolloutStateReason: deployment.rolloutStateReason,
  };
}
