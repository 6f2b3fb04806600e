import { expect, it } from "vitest";
import type { CloudForTest } from "../../../testing/cloud-for-test.js";
import { cloudForTest } from "../../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  createService,
  describeService,
  eventTexts,
  registerTaskDefinition,
} from "../../../testing/ecs-for-test.js";
import { createTargetGroup } from "../../../testing/elb-for-test.js";

const ELB = "elasticloadbalancing";

const PORTS = { portMappings: [{ containerPort: 80 }] };
const balanced = (targetGroupArn: string) => ({
  loadBalancers: [{ targetGroupArn, containerName: "app", containerPort: 80 }],
});
const rehearse = (script: string) => ({ ...PORTS, dockerLabels: { "understudy.rehearse": script } });

function start(container: object = PORTS): CloudForTest & { targetGroupArn: string } {
  const test = cloudForTest();
  createExecutionRole(test);
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  registerTaskDefinition(test, {}, container);
  const targetGroupArn = createTargetGroup(test);
  return { ...test, targetGroupArn };
}

function states({ call }: CloudForTest, TargetGroupArn: string): readonly string[] {
  const answer = call<{ TargetHealthDescriptions: { TargetHealth: { State: string } }[] }>(
    ELB,
    "DescribeTargetHealth",
    {
      TargetGroupArn,
    },
  );
  return answer.TargetHealthDescriptions.map(({ TargetHealth }) => TargetHealth.State);
}

const STARTED = "(service web) has started 1 tasks: (task TASK).";
const STOPPED = "(service web) has stopped 1 running tasks: (task TASK).";
const STEADY = "(service web) has reached a steady state.";
const COMPLETED = "(service web) (deployment ecs-svc/ID) deployment completed.";
const DRAINING = "(service web, taskSet ecs-svc/ID) has begun draining connections on 1 tasks.";
const registered = (arn: string) => `(service web) registered 1 targets in (target-group ${arn})`;
const SESSION = "arn:aws:sts::000000000000:assumed-role/ecsServiceRole/ecs-service-scheduler";
const failedToRegister = (arn: string) =>
  `(service web) failed to register targets in (target-group ${arn}) with (error User: ${SESSION} is not authorized to perform: elasticloadbalancing:RegisterTargets on resource: ${arn} because no identity-based policy allows the elasticloadbalancing:RegisterTargets action)`;
const deregistered = (arn: string) => `(service web) deregistered 1 targets in (target-group ${arn})`;

it("registers a task that runs, and is steady once it is healthy", async () => {
  const test = start();
  createService(test, balanced(test.targetGroupArn));
  await test.advance(500);
  expect(states(test, test.targetGroupArn)).toEqual(["initial"]);
  expect(eventTexts(test)).toEqual([STARTED, registered(test.targetGroupArn)]);
  await test.advance(30_000);
  expect(states(test, test.targetGroupArn)).toEqual(["healthy"]);
  expect(eventTexts(test)).toEqual([STARTED, registered(test.targetGroupArn), COMPLETED, STEADY]);
  expect(test.defects).toEqual([]);
});

it("rolls: the new task is healthy before the old one is deregistered, drains and stops", async () => {
  const test = start();
  const { targetGroupArn, call } = test;
  createService(test, balanced(targetGroupArn));
  await test.advance(30_000);
  const before = eventTexts(test).length;
  call("ecs", "UpdateService", { cluster: "demo", service: "web", forceNewDeployment: true });
  await test.advance(10_000);
  expect([...states(test, targetGroupArn)].toSorted()).toEqual(["draining", "healthy"]);
  const { taskArns } = call<{ taskArns: string[] }>("ecs", "ListTasks", { cluster: "demo", desiredStatus: "STOPPED" });
  const stopping = () => call<{ tasks: object[] }>("ecs", "DescribeTasks", { cluster: "demo", tasks: taskArns }).tasks;
  expect(stopping()).toMatchObject([{ lastStatus: "DEACTIVATING" }]);
  await test.advance(20_000);
  expect(states(test, targetGroupArn)).toEqual(["healthy"]);
  expect(stopping()).toMatchObject([{ lastStatus: "STOPPED" }]);
  expect(eventTexts(test).slice(before)).toEqual([
    STARTED,
    registered(targetGroupArn),
    STOPPED,
    deregistered(targetGroupArn),
    DRAINING,
    COMPLETED,
    STEADY,
  ]);
  expect(test.defects).toEqual([]);
});

it("replaces a task that the load balancer finds unhealthy, after the grace period", async () => {
  const test = start(rehearse("unreachable after 60s"));
  const { targetGroupArn } = test;
  createService(test, { ...balanced(targetGroupArn), healthCheckGracePeriodSeconds: 150 });
  await test.advance(140_000);
  expect(states(test, targetGroupArn)).toEqual(["unhealthy"]);
  expect(eventTexts(test).at(-1)).toBe(STEADY);
  await test.advance(15_000);
  const unhealthy = `(service web) (task TASK) (port 80) is unhealthy in (target-group ${targetGroupArn}) due to (reason Health checks failed).`;
  expect(eventTexts(test).slice(4, 10)).toEqual([
    "(service web) has started 1 tasks: (task TASK). Amazon ECS replaced 1 tasks due to an unhealthy status.",
    unhealthy,
    STOPPED,
    deregistered(targetGroupArn),
    DRAINING,
    registered(targetGroupArn),
  ]);
  const { taskArns } = test.call<{ taskArns: string[] }>("ecs", "ListTasks", {
    cluster: "demo",
    desiredStatus: "STOPPED",
  });
  expect(test.call("ecs", "DescribeTasks", { cluster: "demo", tasks: taskArns })).toMatchObject({
    tasks: [{ stoppedReason: `Task failed ELB health checks in (target-group ${targetGroupArn})` }],
  });
});

it("deregisters everything before a service goes, also a task that ended by itself", async () => {
  const test = start(rehearse("exit 1 after 40s"));
  const { targetGroupArn, call } = test;
  createService(test, balanced(targetGroupArn));
  await test.advance(30_000);
  expect(states(test, targetGroupArn)).toEqual(["healthy"]);
  await test.advance(11_000);
  expect(eventTexts(test)).toContain(deregistered(targetGroupArn));
  call("ecs", "DeleteService", { cluster: "demo", service: "web", force: true });
  await test.advance(120_000);
  expect(states(test, targetGroupArn)).toEqual([]);
  expect(describeService(test).status).toBe("INACTIVE");
  expect(test.defects).toEqual([]);
});

it("does as AWSServiceRoleForECS, and registers again what somebody else deregistered", async () => {
  const test = start();
  const { targetGroupArn, call, cloud } = test;
  createService(test, balanced(targetGroupArn));
  await test.advance(30_000);
  const made = cloud.decisions.list(200).filter(({ service }) => service === ELB);
  const role = "arn:aws:sts::000000000000:assumed-role/AWSServiceRoleForECS/ecs-service-scheduler";
  const asRole = made.filter(({ principal }) => principal === role).map(({ operation }) => operation);
  expect(new Set(asRole)).toEqual(new Set(["DescribeTargetGroups", "RegisterTargets", "DescribeTargetHealth"]));
  const health = call<{ TargetHealthDescriptions: { Target: object }[] }>(ELB, "DescribeTargetHealth", {
    TargetGroupArn: targetGroupArn,
  });
  const Targets = health.TargetHealthDescriptions.map(({ Target }) => Target);
  call(ELB, "DeregisterTargets", { TargetGroupArn: targetGroupArn, Targets });
  await test.advance(60_000);
  expect(states(test, targetGroupArn)).toEqual(["healthy"]);
});

it("does as the service role where there is one: its refusal is told, and it is tried again", async () => {
  const test = start();
  const { call } = test;
  const instances = createTargetGroup(test, { Name: "instances", TargetType: "instance" });
  const trust = [{ Effect: "Allow", Principal: { Service: "ecs.amazonaws.com" }, Action: "sts:AssumeRole" }];
  createRole(test, "ecsServiceRole", { Version: "2012-10-17", Statement: trust });
  const may = (...Action: readonly string[]) =>
    call("iam", "PutRolePolicy", {
      RoleName: "ecsServiceRole",
      PolicyName: "elb",
      PolicyDocument: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: Action.map((one) => `elasticloadbalancing:${one}`), Resource: "*" }],
      }),
    });
  may("DescribeTargetGroups");
  const totalResources = [
    { name: "CPU", integerValue: 1024 },
    { name: "MEMORY", integerValue: 1024 },
  ];
  const { containerInstance } = call<{ containerInstance: { ec2InstanceId: string } }>(
    "ecs",
    "RegisterContainerInstance",
    { cluster: "demo", totalResources },
  );
  const app = { name: "app", image: "busybox", memory: 128, portMappings: [{ containerPort: 80, hostPort: 8080 }] };
  call("ecs", "RegisterTaskDefinition", { family: "bridge", containerDefinitions: [app] });
  call("ecs", "CreateService", {
    cluster: "demo",
    serviceName: "web",
    taskDefinition: "bridge",
    desiredCount: 1,
    launchType: "EC2",
    role: "ecsServiceRole",
    ...balanced(instances),
  });
  await test.advance(10_000);
  expect(eventTexts(test)).toEqual([STARTED, failedToRegister(instances)]);
  may("DescribeTargetGroups", "RegisterTargets");
  await test.advance(60_000);
  expect(call(ELB, "DescribeTargetHealth", { TargetGroupArn: instances })).toMatchObject({
    TargetHealthDescriptions: [
      { Target: { Id: containerInstance.ec2InstanceId, Port: 8080 }, TargetHealth: { State: "healthy" } },
    ],
  });
  const describing = "elasticloadbalancing:DescribeTargetHealth";
  expect(eventTexts(test).slice(2)).toEqual([
    registered(instances),
    `(service web) failed to describe target health on (target-group ${instances}) with (error User: ${SESSION} is not authorized to perform: ${describing} because no identity-based policy allows the ${describing} action)`,
  ]);
  may("DescribeTargetGroups", "RegisterTargets", "DescribeTargetHealth");
  await test.advance(60_000);
  expect(eventTexts(test).at(-1)).toBe(STEADY);
  call("ecs", "UpdateService", { cluster: "demo", service: "web", desiredCount: 0 });
  await test.advance(60_000);
  expect(eventTexts(test).at(-2)).toContain(`failed to deregister targets in (target-group ${instances})`);
  expect(test.defects).toEqual([]);
});
