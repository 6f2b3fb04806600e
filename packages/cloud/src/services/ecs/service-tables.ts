/** The rows of services, of their deployments and of their task sets. Times are ms since epoch. */
import type {
  CapacityProviderStrategyItem,
  DeploymentConfiguration,
  DeploymentLifecycleHookAction,
  DeploymentLifecycleHookStatus,
  LoadBalancer,
  NetworkConfiguration,
  PlacementConstraint,
  PlacementStrategy,
  PropagateTags,
  SchedulingStrategy,
  ServiceConnectConfiguration,
  ServiceDeploymentLifecycleStage,
  ServiceDeploymentStatus,
  ServiceRegistry,
  ServiceVolumeConfiguration,
  Tag,
  VpcLatticeConfiguration,
} from "@aws-sdk/client-ecs";
import { table } from "../../store/table.js";
import type { Place } from "./arn.js";
import type { AssumedRole } from "./tables.js";

export interface ServiceEvent {
  readonly id: string;
  readonly createdAt: number;
  readonly message: string;
}

export interface Deployment {
  /** `ecs-svc/<19 digits>`; the digits are the id of the service revision that it brings. */
  readonly id: string;
  readonly status: "PRIMARY" | "ACTIVE";
  readonly taskDefinition: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly rolloutState: "IN_PROGRESS" | "COMPLETED" | "FAILED";
  readonly rolloutStateReason: string;
  /** ARN of the service deployment that tells of its course. */
  readonly serviceDeployment?: string;
  /** It goes back to what an earlier deployment completed. */
  readonly rollingBack?: boolean;
  /** Tasks that did not get up healthy, in a row; none once one has (Amazon ECS API reference, Deployment.failedTasks). */
  readonly failedTasks: number;
  /** A task of it has come up healthy: failed tasks count no more. */
  readonly provenHealthy?: boolean;
  /** Attempts in a row to get a task running that failed: the wait before the next grows with them. */
  readonly failedStarts?: number;
  /** No task is started before. */
  readonly retryAt?: number;
  /** Role that stood in the way of the last task, and what it was like then: a change of it is worth a new attempt. */
  readonly refusedRole?: { readonly arn: string; readonly state: string };
}

/** What a service's tasks are made from: what a new service deployment brings, and a rollback brings back. */
export interface Workload {
  /** ARN; the empty text for a service of the EXTERNAL controller, whose task sets have their own. */
  readonly taskDefinition: string;
  readonly launchType: string;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  readonly platformVersion?: string;
  readonly networkConfiguration?: NetworkConfiguration;
  readonly loadBalancers: readonly LoadBalancer[];
  readonly serviceRegistries: readonly ServiceRegistry[];
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration;
  readonly volumeConfigurations?: readonly ServiceVolumeConfiguration[];
  readonly vpcLatticeConfigurations?: readonly VpcLatticeConfiguration[];
}

export interface ServiceRow extends Place, Workload {
  readonly arn: string;
  readonly name: string;
  readonly clusterArn: string;
  readonly clusterName: string;
  readonly status: "ACTIVE" | "DRAINING" | "INACTIVE";
  readonly desiredCount: number;
  readonly schedulingStrategy: SchedulingStrategy;
  readonly deploymentConfiguration: DeploymentConfiguration;
  readonly deploymentController: string;
  readonly placementConstraints: readonly PlacementConstraint[];
  readonly placementStrategy: readonly PlacementStrategy[];
  readonly healthCheckGracePeriodSeconds: number;
  readonly propagateTags: PropagateTags;
  readonly enableECSManagedTags: boolean;
  readonly enableExecuteCommand: boolean;
  readonly roleArn?: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly tags: readonly Tag[];
  readonly clientToken?: string;
  /** What CreateService was asked, to tell a repetition from a clash. */
  readonly request: string;
  /** Newest first. */
  readonly deployments: readonly Deployment[];
  /** Newest first, at most 100. */
  readonly events: readonly ServiceEvent[];
  /** The service has told of its steady state since its last change. */
  readonly steady: boolean;
  /** When it told of its steady state last, ms since epoch. */
  readonly steadyAt?: number;
  /** The role in which the scheduler works on load balancers, as it assumed it last. */
  readonly schedulerRole?: AssumedRole;
  /** Elastic Load Balancing refused: it is not asked again before, ms since epoch. */
  readonly balanceAt?: number;
  /** The same of Cloud Map. */
  readonly discoverAt?: number;
  /** Id of the last deployment that completed: where a rollback goes. */
  readonly lastCompleted?: string;
}

/** A workload as one deployment brought it. */
export interface ServiceRevisionRow extends Place, Workload {
  readonly arn: string;
  /** 19 digits, those of the deployment. */
  readonly id: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly createdAt: number;
  /** Its tasks belong to the alternate target group of each load balancer: that of the revision before is the other one. */
  readonly alternate?: boolean;
}

/** Tasks of a revision, as its service deployment left them. */
export interface RevisionCounts {
  readonly requested: number;
  readonly running: number;
  readonly pending: number;
}

/** A stage of a deployment that shifts traffic. `PRE_PRODUCTION_TRAFFIC_SHIFT` is in AWS's documentation, but not in the SDK's list. */
export type LifecycleStage = ServiceDeploymentLifecycleStage | "PRE_PRODUCTION_TRAFFIC_SHIFT";

/** A hook that pauses the deployment at its present stage. */
export interface LifecycleHook {
  readonly hookId: string;
  readonly status: DeploymentLifecycleHookStatus;
  /** ms since epoch. */
  readonly expiresAt: number;
  readonly timeoutAction: DeploymentLifecycleHookAction;
}

/** How far a deployment that shifts traffic has come. */
export interface Lifecycle {
  readonly stage: LifecycleStage;
  /** ms since epoch. */
  readonly since: number;
  /** Percent of the production traffic that the new revision gets. */
  readonly productionWeight: number;
  readonly testWeight: number;
  /** Those of this stage. */
  readonly hooks: readonly LifecycleHook[];
}

/** The course of one deployment, kept after it ended. */
export interface ServiceDeploymentRow extends Place {
  readonly arn: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly status: ServiceDeploymentStatus;
  readonly statusReason?: string;
  readonly createdAt: number;
  readonly startedAt?: number;
  readonly finishedAt?: number;
  readonly stoppedAt?: number;
  readonly updatedAt: number;
  /** ARN of the revision that is deployed. */
  readonly target: string;
  /** ARNs of the revisions that had tasks when it began. */
  readonly sources: readonly string[];
  readonly deploymentConfiguration: DeploymentConfiguration;
  readonly rollback?: { readonly reason: string; readonly startedAt: number; readonly serviceRevisionArn: string };
  /** Failures that the circuit breaker counted. */
  readonly failureCount: number;
  /** Alarms that were found in ALARM: before the deployment began, which lets them be, or since, which fails it. */
  readonly alarmed?: { readonly since: "before" | "during"; readonly names: readonly string[] };
  /** Of a deployment that shifts traffic, once its scheduler has taken it up. */
  readonly lifecycle?: Lifecycle;
  /** By revision ARN, from its end on. */
  readonly finalCounts?: { readonly [revision: string]: RevisionCounts };
}

/** A set of tasks that an external deployment controller made. */
export interface TaskSetRow extends Place, Workload {
  readonly arn: string;
  /** `ecs-svc/<19 digits>`: what its tasks are started by. */
  readonly id: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly status: "PRIMARY" | "ACTIVE" | "DRAINING";
  readonly externalId?: string;
  /** Share of the service's desired count, percent. */
  readonly scale: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly stabilityStatus: "STABILIZING" | "STEADY_STATE";
  readonly stabilityStatusAt: number;
  readonly failedStarts: number;
  /** No task is started before. */
  readonly retryAt?: number;
  /** What CreateTaskSet was asked, where it came with a client token. */
  readonly request?: string;
  readonly tags: readonly Tag[];
}

const region = ({ account, region }: Place) => `${account}/${region}`;

export const services = table<ServiceRow>()({
  name: "ecs.service",
  key: (row) => row.arn,
  indexes: {
    cluster: (row) => (row.status === "INACTIVE" ? undefined : row.clusterArn),
    refusedRole: (row) => row.deployments.flatMap((deployment) => deployment.refusedRole?.arn ?? []),
  },
});

export const serviceRevisions = table<ServiceRevisionRow>()({
  name: "ecs.service-revision",
  key: (row) => row.arn,
  indexes: { service: (row) => row.serviceArn },
});

export const serviceDeployments = table<ServiceDeploymentRow>()({
  name: "ecs.service-deployment",
  key: (row) => row.arn,
  indexes: {
    service: (row) => row.serviceArn,
    ongoing: (row) => (row.finishedAt === undefined ? row.serviceArn : undefined),
    alarm: ({ finishedAt, deploymentConfiguration: { alarms }, ...at }) =>
      finishedAt === undefined && alarms?.enable
        ? (alarms.alarmNames ?? []).map((name) => `${region(at)} ${name}`)
        : [],
  },
});

export const taskSets = table<TaskSetRow>()({
  name: "ecs.task-set",
  key: (row) => row.arn,
  indexes: { service: (row) => row.serviceArn },
});
