/** ECS behind a gate, with IAM, STS and Logs beside it, and users whose policies a test writes. Nothing runs in the background. */
import type { Statement } from "@understudy/iam";
import type { Settings } from "../../../settings.js";
import { elasticloadbalancing } from "../../elasticloadbalancing/index.js";
import { iam } from "../../iam/index.js";
import { accessKeys, nameKey, roles, users } from "../../iam/tables.js";
import { logs } from "../../logs/index.js";
import { servicediscovery } from "../../servicediscovery/index.js";
import { ssmmessages } from "../../ssmmessages/index.js";
import { sts } from "../../sts/index.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest, START } from "../../testing/gate-for-test.js";
import { ecs } from "../index.js";

export const REGION = "us-east-1";

/** ARN of a resource of ECS in the tests' account: `ecsArn("cluster/demo")`. */
export const ecsArn = (resource: string) => `arn:aws:ecs:${REGION}:${ACCOUNT}:${resource}`;
export const roleArn = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;

/** ARN of the user that {@link EcsForTest.user} makes first. */
export const USER = `arn:aws:iam::${ACCOUNT}:user/user-1`;

export const NETWORK = { awsvpcConfiguration: { subnets: ["subnet-1"] } };
export const EXECUTION_ROLE = roleArn("ecsTaskExecutionRole");

/** A trust policy that lets a service in. */
export const trust = (service: string, Condition?: object) => ({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole", ...(Condition && { Condition }) },
  ],
});

export const allow = (
  Action: string | readonly string[],
  Resource: string | readonly string[] = "*",
  Condition?: object,
) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition && { Condition }),
});

export const deny = (Action: string, Resource = "*", Condition?: object) => ({
  ...allow(Action, Resource, Condition),
  Effect: "Deny",
});

/** The refusal of a user whom nothing allows the action there. */
export const notAllowed = (action: string, resource: string) => ({
  id: "iam.denied-implicit",
  code: "AccessDeniedException",
  status: 400,
  message: `User: ${USER} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
});

/** A refusal of the catalogue, without its cause. */
export const refused = (id: string, code: string, message: string) => ({ id: `ecs.${id}`, code, status: 400, message });

export interface EcsForTest extends GateForTest {
  /** Makes a user with one inline policy; gives its access key. */
  user(...statements: readonly (Partial<Statement> | object)[]): string;
  /** Makes a role; without a trust policy, one that ECS tasks may have. */
  role(name: string, trustPolicy?: object): string;
  /** Registers a Fargate task definition of the family `web`. */
  register(more?: object, container?: object): void;
  /** A cluster, the execution role, a task definition. */
  demo(): void;
  /** What RunTask is asked for a task of {@link demo}. */
  runTask(more?: object): object;
  /** What CreateService is asked for a service of {@link demo}. */
  service(more?: object): object;
}

export function ecsForTest(settings: Partial<Settings> = {}): EcsForTest {
  const test = gateForTest([ecs, elasticloadbalancing, iam, logs, servicediscovery, ssmmessages, sts], { settings });
  const { call } = test;
  let made = 0;
  const role: EcsForTest["role"] = (name, trustPolicy = trust("ecs-tasks.amazonaws.com")) => {
    const input = { RoleName: name, AssumeRolePolicyDocument: JSON.stringify(trustPolicy) };
    call("CreateRole", input, { service: "iam" });
    return roleArn(name);
  };
  const register: EcsForTest["register"] = (more = {}, container = {}) => {
    call("RegisterTaskDefinition", { ...fargateDefinition(container), ...more });
  };
  return {
    ...test,
    user(...statements) {
      made += 1;
      return addUser(test, `user-${made}`, statements);
    },
    role,
    register,
    demo() {
      call("CreateCluster", { clusterName: "demo" });
      role("ecsTaskExecutionRole");
      register();
    },
    runTask: (more = {}) => ({
      cluster: "demo",
      taskDefinition: "web",
      launchType: "FARGATE",
      networkConfiguration: NETWORK,
      ...more,
    }),
    service: (more = {}) => ({
      cluster: "demo",
      serviceName: "web",
      taskDefinition: "web",
      desiredCount: 1,
      launchType: "FARGATE",
      networkConfiguration: NETWORK,
      ...more,
    }),
  };
}

export const fargateDefinition = (container: object = {}) => ({
  family: "web",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  cpu: "256",
  memory: "512",
  executionRoleArn: EXECUTION_ROLE,
  containerDefinitions: [{ name: "app", image: "busybox", ...container }],
});

/** A task definition for EC2 instances: bridge network, no roles. */
export const bridgeDefinition = (container: object = {}) => ({
  family: "web",
  containerDefinitions: [{ name: "app", image: "busybox", memory: 128, ...container }],
});

function addUser({ store }: GateForTest, userName: string, statements: readonly object[]): string {
  const accessKeyId = `AKIA${userName.toUpperCase().padEnd(16, "X")}`;
  store.put(users, {
    account: ACCOUNT,
    path: "/",
    arn: `arn:aws:iam::${ACCOUNT}:user/${userName}`,
    createdAt: START,
    tags: [],
    inline: statements.length > 0 ? { test: JSON.stringify({ Version: "2012-10-17", Statement: statements }) } : {},
    attached: [],
    userName,
    userId: `AIDA${userName.toUpperCase().padEnd(17, "X")}`,
  });
  store.put(accessKeys, {
    accessKeyId,
    secretAccessKey: "secret",
    account: ACCOUNT,
    userName,
    status: "Active",
    createdAt: START,
  });
  return accessKeyId;
}

/** Takes AWSServiceRoleForECS away, as if it had never been made. */
export function removeServiceLinkedRole({ store }: GateForTest): void {
  store.delete(roles, nameKey(ACCOUNT, "AWSServiceRoleForECS"));
}
