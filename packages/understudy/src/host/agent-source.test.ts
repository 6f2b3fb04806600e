/** What a task's containers are told and may do at 169.254.170.2, from a cloud in rehearsal. */
import { expect, it } from "vitest";
import { cloudForTest } from "../../../cloud/src/testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  createService,
  NETWORK,
  registerTaskDefinition,
  roleArn,
} from "../../../cloud/src/testing/ecs-for-test.js";
import { agentSource } from "./agent-source.js";

interface Row {
  readonly arn: string;
  readonly taskId: string;
  readonly address: string;
  readonly containers: readonly { readonly containerArn: string }[];
}

/** One running task of a service, or of none; what it can ask, by the id of its container. */
async function running(options: { readonly service: boolean; readonly taskRole?: boolean }) {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  createRole(test, "app");
  test.call("logs", "CreateLogGroup", { logGroupName: "/web" });
  const container = {
    portMappings: [{ containerPort: 80 }],
    dockerLabels: { team: "web" },
    logConfiguration: {
      logDriver: "awslogs",
      options: { "awslogs-group": "/web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web" },
    },
  };
  registerTaskDefinition(test, options.taskRole === false ? {} : { taskRoleArn: roleArn("app") }, container);
  if (options.service) createService(test);
  else {
    const input = { cluster: "demo", taskDefinition: "web", launchType: "FARGATE", networkConfiguration: NETWORK };
    test.call("ecs", "RunTask", input);
  }
  await test.advance(0);
  const rows = test.cloud.store.dump().tables["ecs.task"] as unknown as { readonly [arn: string]: Row };
  const [task] = Object.values(rows) as [Row];
  const id = `${task.taskId}-${task.containers[0]?.containerArn.split("/").at(-1)?.slice(0, 8)}`;
  const source = agentSource({ cloud: () => test.cloud as never, runtime: () => test.runtime as never });
  return { test, task, id, source };
}

const allow = (action: string) => ({
  RoleName: "app",
  PolicyName: "protection",
  PolicyDocument: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: action, Resource: "*" }],
  }),
});

it("protects a task of a service, as its task role", async () => {
  const { test, task, id, source } = await running({ service: true });
  const denied = await source.protection(id, task.address, { protectionEnabled: true });
  expect(denied).toEqual({
    kind: "error",
    arn: task.arn,
    status: 400,
    code: "AccessDeniedException",
    message: `User: arn:aws:sts::000000000000:assumed-role/app/${task.taskId} is not authorized to perform: ecs:UpdateTaskProtection on resource: ${task.arn} because no identity-based policy allows the ecs:UpdateTaskProtection action`,
    requestId: expect.any(String),
  });
  test.call("iam", "PutRolePolicy", allow("ecs:*TaskProtection"));
  const on = {
    kind: "protection",
    protection: {
      ExpirationDate: new Date(test.clock.now() + 5 * 60_000).toISOString(),
      ProtectionEnabled: true,
      TaskArn: task.arn,
    },
  };
  const off = { kind: "protection", protection: { ...on.protection, ExpirationDate: null, ProtectionEnabled: false } };
  expect(await source.protection(id, task.address, undefined)).toEqual(off);
  expect(await source.protection(id, task.address, { protectionEnabled: true, expiresInMinutes: 5 })).toEqual(on);
  expect(await source.protection(id, task.address, undefined)).toEqual(on);
  expect(await source.protection(id, task.address, { protectionEnabled: false })).toEqual(off);
  expect(await source.protection(id, task.address, {})).toEqual({ kind: "not-said", arn: task.arn });
  expect(await source.protection(id, task.address, { protectionEnabled: true, expiresInMinutes: 0 })).toMatchObject({
    kind: "error",
    code: "InvalidParameterException",
  });
  expect(await source.protection(id, "10.9.9.9", undefined)).toBeUndefined();
  expect(await source.protection("other", task.address, undefined)).toBeUndefined();
});

it("protects neither a task of no service nor one without a task role", async () => {
  const alone = await running({ service: false });
  alone.test.call("iam", "PutRolePolicy", allow("ecs:*"));
  expect(await alone.source.protection(alone.id, alone.task.address, { protectionEnabled: true })).toEqual({
    kind: "failure",
    failure: { Arn: alone.task.arn, Detail: null, Reason: "TASK_NOT_VALID" },
  });
  const { id, task, source } = await running({ service: true, taskRole: false });
  expect(await source.protection(id, task.address, undefined)).toEqual({ kind: "no-role", arn: task.arn });
});

it("tells a container what it is and what it is part of", async () => {
  const { test, task, id, source } = await running({ service: true });
  const started = new Date(test.clock.now()).toISOString();
  expect(await source.container(id, task.address)).toMatchObject({
    DockerId: expect.stringMatching(/^[0-9a-f]{64}$/),
    Name: "app",
    Image: "busybox",
    Ports: [{ ContainerPort: 80, Protocol: "tcp" }],
    Labels: { team: "web", "com.amazonaws.ecs.task-arn": task.arn },
    DesiredStatus: "RUNNING",
    KnownStatus: "RUNNING",
    StartedAt: started,
    Type: "NORMAL",
    LogDriver: "awslogs",
    LogOptions: {
      "awslogs-group": "/web",
      "awslogs-region": "us-east-1",
      "awslogs-stream": `web/app/${task.taskId}`,
    },
    Networks: [
      {
        NetworkMode: "awsvpc",
        AttachmentIndex: 0,
        IPv4Addresses: [task.address],
        MACAddress: expect.stringMatching(/^0a:/),
        PrivateDNSName: `ip-${task.address.replaceAll(".", "-")}.ec2.internal`,
      },
    ],
    Snapshotter: "overlayfs",
  });
  expect(await source.task(id, task.address, false)).toMatchObject({
    TaskARN: task.arn,
    Family: "web",
    Revision: "1",
    Limits: { CPU: 0.25, Memory: 512 },
    LaunchType: "FARGATE",
    ServiceName: "web",
    EphemeralStorageMetrics: { Reserved: 20_496 },
    FaultInjectionEnabled: false,
  });
  expect(await source.task(id, "10.9.9.9", false)).toBeUndefined();
});
