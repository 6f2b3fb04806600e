/** ARNs of Amazon ECS, all in the long form. Source: Amazon ECS Developer Guide, "Amazon Resource Names (ARNs) and IDs". */
export interface Place {
  readonly account: string;
  readonly region: string;
}

const arn = ({ account, region }: Place, resource: string) => `arn:aws:ecs:${region}:${account}:${resource}`;

export const clusterArn = (at: Place, name: string) => arn(at, `cluster/${name}`);
export const serviceArn = (at: Place, cluster: string, name: string) => arn(at, `service/${cluster}/${name}`);
export const serviceRevisionArn = (at: Place, cluster: string, service: string, id: string) =>
  arn(at, `service-revision/${cluster}/${service}/${id}`);
export const serviceDeploymentArn = (at: Place, cluster: string, service: string, id: string) =>
  arn(at, `service-deployment/${cluster}/${service}/${id}`);
/** `id` is the whole id, `ecs-svc/1234567890123456789`. */
export const taskSetArn = (at: Place, cluster: string, service: string, id: string) =>
  arn(at, `task-set/${cluster}/${service}/${id}`);
export const attachmentArn = (at: Place, id: string) => arn(at, `attachment/${id}`);
export const taskArn = (at: Place, cluster: string, taskId: string) => arn(at, `task/${cluster}/${taskId}`);
export const containerArn = (at: Place, cluster: string, taskId: string, uuid: string) =>
  arn(at, `container/${cluster}/${taskId}/${uuid}`);
export const taskDefinitionArn = (at: Place, family: string, revision: number | string) =>
  arn(at, `task-definition/${family}:${revision}`);

/** What stands after the last slash: a cluster's, task's or service's name. */
export const lastPart = (arnOrName: string) => arnOrName.slice(arnOrName.lastIndexOf("/") + 1);
