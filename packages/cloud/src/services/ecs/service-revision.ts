/** Service revisions: what a deployment brings, kept as it was. Source: Amazon ECS Developer Guide, "Amazon ECS service revisions". */
import type { ReadStore } from "../../store/store.js";
import { serviceRevisionArn } from "./arn.js";
import type { Deployment, ServiceRevisionRow, ServiceRow, Workload } from "./tables.js";
import { serviceRevisions } from "./tables.js";

/** The workload alone, of anything that holds one. */
export function workloadOf(of: Workload): Workload {
  const { taskDefinition, launchType, capacityProviderStrategy, platformVersion } = of;
  const { networkConfiguration, loadBalancers, serviceRegistries } = of;
  const { serviceConnectConfiguration, volumeConfigurations, vpcLatticeConfigurations } = of;
  return {
    taskDefinition,
    launchType,
    capacityProviderStrategy,
    platformVersion,
    networkConfiguration,
    loadBalancers,
    serviceRegistries,
    serviceConnectConfiguration,
    volumeConfigurations,
    vpcLatticeConfigurations,
  };
}

/**
 * ARN of the revision that a deployment brings. Its id is made of the deployment's digits: the Terraform provider finds one by the
 * other (hashicorp/terraform-provider-aws, internal/service/ecs/service.go).
 */
export function revisionArnOf(service: ServiceRow, deploymentId: string): string {
  return serviceRevisionArn(service, service.clusterName, service.name, revisionId(deploymentId));
}

/** The revision that a deployment of the service with its present workload brings. */
export function newRevision(service: ServiceRow, deployment: Deployment): ServiceRevisionRow {
  return {
    ...workloadOf(service),
    account: service.account,
    region: service.region,
    arn: revisionArnOf(service, deployment.id),
    id: revisionId(deployment.id),
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    createdAt: deployment.createdAt,
  };
}

/** What a deployment's tasks are made from. The service's own workload is that of its PRIMARY deployment. */
export function workloadOfDeployment(service: ServiceRow, deployment: Deployment, store: ReadStore): Workload {
  return store.get(serviceRevisions, revisionArnOf(service, deployment.id)) ?? service;
}

const revisionId = (deploymentId: string) => deploymentId.slice(deploymentId.indexOf("/") + 1);
