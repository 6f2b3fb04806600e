/** What tests of ECS start from: a cluster, roles, a Fargate task definition and a service of it. */
import type { CloudForTest } from "./cloud-for-test.js";

export const ECS_TASKS_TRUST = {
  Version: "2012-10-17",
  Statement: [
    { Sid: "", Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" },
  ],
};

export const EXECUTION_POLICY = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
export const roleArn = (name: string) => `arn:aws:iam::000000000000:role/${name}`;

export const NETWORK = { awsvpcConfiguration: { subnets: ["subnet-1"], assignPublicIp: "ENABLED" } };

export function createRole({ call }: CloudForTest, name: string, trust: unknown = ECS_TASKS_TRUST): void {
  call("iam", "CreateRole", { RoleName: name, AssumeRolePolicyDocument: JSON.stringify(trust) });
}

export function createExecutionRole(test: CloudForTest, name = "ecsTaskExecutionRole"): void {
  createRole(test, name);
  test.call("iam", "AttachRolePolicy", { RoleName: name, PolicyArn: EXECUTION_POLICY });
}

export function registerTaskDefinition({ call }: CloudForTest, more: object = {}, container: object = {}): void {
  call("ecs", "RegisterTaskDefinition", {
    family: "web",
    networkMode: "awsvpc",
    requiresCompatibilities: ["FARGATE"],
    cpu: "256",
    memory: "512",
    executionRoleArn: roleArn("ecsTaskExecutionRole"),
    containerDefinitions: [{ name: "app", image: "busybox", essential: true, ...container }],
    ...more,
  });
}

export function createService({ call }: CloudForTest, more: object = {}): void {
  call("ecs", "CreateService", {
    cluster: "demo",
    serviceName: "web",
    taskDefinition: "web",
    desiredCount: 1,
    launchType: "FARGATE",
    networkConfiguration: NETWORK,
    ...more,
  });
}

export interface DescribedService {
  readonly status: string;
  readonly runningCount: number;
  readonly pendingCount: number;
  readonly events: readonly { readonly message: string }[];
  readonly deployments: readonly { readonly rolloutState: string; readonly failedTasks: number; readonly id: string }[];
}

export function describeService({ call }: CloudForTest, service = "web"): DescribedService {
  const { services } = call<{ services: DescribedService[] }>("ecs", "DescribeServices", {
    cluster: "demo",
    services: [service],
  });
  return services[0] as DescribedService;
}

/** Messages of the service's events, oldest first, without ids. */
export function eventTexts(test: CloudForTest, service = "web"): readonly string[] {
  const events = describeService(test, service)
    .events.map(({ message }) => message)
    .reverse();
  return events.map((message) =>
    message.replace(/\b[0-9a-f]{32}\b/g, "TASK").replace(/ecs-svc\/\d{19}/g, "ecs-svc/ID"),
  );
}
