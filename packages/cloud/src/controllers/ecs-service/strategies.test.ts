/** Deployments that shift traffic: their stages, weights, pauses and ways back. */
import { describe, expect, it } from "vitest";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  createService,
  describeService,
  eventTexts,
  registerTaskDefinition,
  roleArn,
} from "../../testing/ecs-for-test.js";
import { createTargetGroup } from "../../testing/elb-for-test.js";

const MINUTE = 60_000;
/** Until a load balancer has found a new target healthy. */
const HEALTHY = 2_000;

interface Shown {
  readonly status: string;
  readonly statusReason?: string;
  readonly lifecycleStage?: string;
  readonly lifecycleHookDetails?: readonly { readonly hookId: string; readonly status: string }[];
  readonly sourceServiceRevisions: readonly Revision[];
  readonly targetServiceRevision: Revision;
  readonly serviceDeploymentArn: string;
}

interface Revision {
  readonly requestedTaskCount: number;
  readonly runningTaskCount: number;
  readonly requestedProductionTrafficWeight?: number;
  readonly requestedTestTrafficWeight?: number;
}

/** A service of two tasks of the revision `web:1`, up and steady, that deploys as said. */
async function serving(
  deploymentConfiguration: object,
  balancers: (test: CloudForTest) => readonly object[] = () => [],
): Promise<CloudForTest> {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  createRole(test, "infrastructure", infrastructureTrust());
  registerTaskDefinition(test, {}, { portMappings: [{ containerPort: 80 }] });
  // The first deployment is to meet no hook.
  const configured = { ...deploymentConfiguration, lifecycleHooks: undefined };
  createService(test, { desiredCount: 2, deploymentConfiguration: configured, loadBalancers: balancers(test) });
  await test.advance(HEALTHY);
  expect(describeService(test)).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: "COMPLETED" }] });
  test.call("ecs", "UpdateService", { cluster: "demo", service: "web", deploymentConfiguration });
  await test.advance(0);
  return test;
}

const infrastructureTrust = () => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

async function deploy(test: CloudForTest, container: object = {}): Promise<void> {
  await test.advance(1000);
  registerTaskDefinition(test, {}, { portMappings: [{ containerPort: 80 }], image: "busybox:2", ...container });
  test.call("ecs", "UpdateService", { cluster: "demo", service: "web", taskDefinition: "web" });
  await test.advance(0);
}

/** The newest service deployment. */
function shown({ call }: CloudForTest): Shown {
  const { serviceDeployments: all } = call<{ serviceDeployments: { serviceDeploymentArn: string; createdAt: Date }[] }>(
    "ecs",
    "ListServiceDeployments",
    { cluster: "demo", service: "web" },
  );
  const [newest] = all.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
  return call<{ serviceDeployments: Shown[] }>("ecs", "DescribeServiceDeployments", {
    serviceDeploymentArns: [newest?.serviceDeploymentArn],
  }).serviceDeployments[0] as Shown;
}

const weights = (test: CloudForTest) => {
  const { lifecycleStage, sourceServiceRevisions, targetServiceRevision } = shown(test);
  const of = (revision?: Revision) => revision?.requestedProductionTrafficWeight;
  return [lifecycleStage, of(sourceServiceRevisions[0]), of(targetServiceRevision)];
};

const pause = (stage: string, more: object = {}) => ({
  lifecycleHooks: [{ targetType: "PAUSE", lifecycleStages: [stage], ...more }],
});

describe("a BLUE_GREEN deployment", () => {
  it("has both revisions at full size until it has baked", async () => {
    const test = await serving({ strategy: "BLUE_GREEN", bakeTimeInMinutes: 5 });
    await deploy(test);
    expect(describeService(test)).toMatchObject({
      runningCount: 4,
      deployments: [
        { status: "PRIMARY", desiredCount: 2, runningCount: 2, rolloutState: "IN_PROGRESS" },
        { status: "ACTIVE", desiredCount: 2, runningCount: 2 },
      ],
    });
    expect(shown(test)).toMatchObject({
      status: "IN_PROGRESS",
      lifecycleStage: "BAKE_TIME",
      sourceServiceRevisions: [{ requestedTaskCount: 2, runningTaskCount: 2, requestedProductionTrafficWeight: 0 }],
      targetServiceRevision: {
        requestedTaskCount: 2,
        runningTaskCount: 2,
        requestedProductionTrafficWeight: 100,
        requestedTestTrafficWeight: 100,
      },
    });
    await test.advance(5 * MINUTE - 1);
    expect(describeService(test).runningCount).toBe(4);
    await test.advance(1);
    expect(describeService(test)).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: "COMPLETED" }] });
    expect(shown(test)).toMatchObject({ status: "SUCCESSFUL", lifecycleStage: "CLEAN_UP" });
    expect(eventTexts(test).slice(-4)).toEqual([
      "(service web) has started 2 tasks: (task TASK) (task TASK).",
      "(service web) has stopped 2 running tasks: (task TASK) (task TASK).",
      "(service web) (deployment ecs-svc/ID) deployment completed.",
      "(service web) has reached a steady state.",
    ]);
    expect(test.defects).toEqual([]);
  });

  it("keeps what serves at its size, and moves no traffic before the new revision is whole", async () => {
    const test = await serving({ strategy: "BLUE_GREEN", bakeTimeInMinutes: 5 });
    await deploy(test, { healthCheck: { command: ["CMD", "true"], interval: 60 } });
    expect(weights(test)).toEqual(["SCALE_UP", 100, 0]);
    const { taskArns } = test.call<{ taskArns: string[] }>("ecs", "ListTasks", { cluster: "demo", serviceName: "web" });
    const { tasks } = test.call<{ tasks: { taskArn: string; taskDefinitionArn: string }[] }>("ecs", "DescribeTasks", {
      cluster: "demo",
      tasks: taskArns,
    });
    const blue = tasks.find(({ taskDefinitionArn }) => taskDefinitionArn.endsWith(":1"));
    test.call("ecs", "StopTask", { cluster: "demo", task: blue?.taskArn });
    await test.advance(20_000);
    expect(describeService(test)).toMatchObject({ deployments: [{ runningCount: 2 }, { runningCount: 2 }] });
    await test.advance(60_000);
    expect(weights(test)).toEqual(["BAKE_TIME", 0, 100]);
  });

  it("goes back when asked to, with all traffic", async () => {
    const test = await serving({ strategy: "BLUE_GREEN", bakeTimeInMinutes: 60 });
    await deploy(test);
    const { serviceDeploymentArn } = shown(test);
    test.call("ecs", "StopServiceDeployment", { serviceDeploymentArn, stopType: "ROLLBACK" });
    await test.advance(0);
    expect(shown(test)).toMatchObject({ status: "ROLLBACK_SUCCESSFUL" });
    expect(weights(test).slice(1)).toEqual([100, 0]);
    const { deployments } = describeService(test) as unknown as { deployments: { taskDefinition: string }[] };
    expect(deployments.map(({ taskDefinition }) => taskDefinition.split("/").at(-1))).toEqual(["web:1"]);
  });

  it("gives way to the next, which reconciles first", async () => {
    const test = await serving({ strategy: "BLUE_GREEN", bakeTimeInMinutes: 5 });
    await deploy(test);
    await deploy(test, { image: "busybox:3" });
    expect(describeService(test)).toMatchObject({
      runningCount: 4,
      deployments: [{ runningCount: 2 }, { runningCount: 2 }],
    });
    expect(shown(test).sourceServiceRevisions).toHaveLength(2);
    await test.advance(5 * MINUTE);
    expect(describeService(test)).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: "COMPLETED" }] });
  });

  it("goes back when the circuit breaker finds that its tasks do not start", async () => {
    const test = await serving({
      strategy: "BLUE_GREEN",
      bakeTimeInMinutes: 5,
      deploymentCircuitBreaker: { enable: true, rollback: true },
    });
    await deploy(test, { dockerLabels: { "understudy.rehearse": "pull not-found" } });
    await test.advance(30 * MINUTE);
    expect(shown(test)).toMatchObject({ status: "ROLLBACK_SUCCESSFUL" });
    expect(describeService(test).runningCount).toBe(2);
  });
});

describe("traffic", () => {
  it("moves in equal steps in a LINEAR deployment", async () => {
    const linearConfiguration = { stepPercent: 40, stepBakeTimeInMinutes: 2 };
    const test = await serving({ strategy: "LINEAR", bakeTimeInMinutes: 1, linearConfiguration });
    await deploy(test);
    const seen: unknown[] = [];
    for (const minutes of [0, 2, 2, 1]) {
      await test.advance(minutes * MINUTE);
      seen.push(weights(test));
    }
    expect(seen).toEqual([
      ["PRODUCTION_TRAFFIC_SHIFT", 60, 40],
      ["PRODUCTION_TRAFFIC_SHIFT", 20, 80],
      ["BAKE_TIME", 0, 100],
      ["CLEAN_UP", 0, 100],
    ]);
    expect(shown(test).status).toBe("SUCCESSFUL");
  });

  it("moves a little at first in a CANARY deployment, as AWS does where nothing is said", async () => {
    const test = await serving({ strategy: "CANARY" });
    await deploy(test);
    expect(weights(test)).toEqual(["PRODUCTION_TRAFFIC_SHIFT", 95, 5]);
    await test.advance(10 * MINUTE);
    expect(weights(test)).toEqual(["CLEAN_UP", 0, 100]);
  });

  it("waits for the infrastructure role of the load balancer, and says so", async () => {
    const test = await serving({ strategy: "BLUE_GREEN", bakeTimeInMinutes: 5 }, (made) => {
      const alternateTargetGroupArn = createTargetGroup(made, { Name: "green" });
      const advancedConfiguration = { roleArn: roleArn("infrastructure"), alternateTargetGroupArn };
      const app = { containerName: "app", containerPort: 80, advancedConfiguration };
      return [{ ...app, targetGroupArn: createTargetGroup(made) }];
    });
    const trusting = (trust: object) =>
      test.call("iam", "UpdateAssumeRolePolicy", { RoleName: "infrastructure", PolicyDocument: JSON.stringify(trust) });
    const nobody = infrastructureTrust();
    trusting({ ...nobody, Statement: nobody.Statement.map((one) => ({ ...one, Effect: "Deny" })) });
    await deploy(test);
    await test.advance(HEALTHY);
    expect(weights(test)).toEqual(["POST_SCALE_UP", 100, 0]);
    expect(describeService(test).events[0]?.message).toBe(
      `(service web) was unable to shift traffic with (error ECS was unable to assume the configured ECS Infrastructure Role '${roleArn("infrastructure")}'. Please verify that the role being passed has the proper trust relationship with Amazon ECS.).`,
    );
    trusting(infrastructureTrust());
    await test.advance(30_000);
    expect(weights(test)).toEqual(["BAKE_TIME", 0, 100]);
  });
});

describe("a listener's rule", () => {
  const POLICY = "arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers";
  const SUBNETS = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"];

  const ruleOf = ({ call }: CloudForTest) => {
    const [balancer] = call<{ LoadBalancers: { LoadBalancerArn: string }[] }>(
      "elasticloadbalancing",
      "DescribeLoadBalancers",
    ).LoadBalancers;
    const [listener] = call<{ Listeners: { ListenerArn: string }[] }>("elasticloadbalancing", "DescribeListeners", {
      LoadBalancerArn: balancer?.LoadBalancerArn,
    }).Listeners;
    return call<{ Rules: { RuleArn: string }[] }>("elasticloadbalancing", "DescribeRules", {
      ListenerArn: listener?.ListenerArn,
    });
  };

  /** A service behind a load balancer whose rule is the listener's default one, or one of its own. */
  async function balanced(isDefault: boolean, deploymentConfiguration: object) {
    const prepared: { rule?: string; listener?: string; groups?: readonly string[] } = {};
    const prepare = (test: CloudForTest) => {
      test.call("iam", "AttachRolePolicy", { RoleName: "infrastructure", PolicyArn: POLICY });
      const elb = <Output>(operation: string, input: object) =>
        test.call<Output>("elasticloadbalancing", operation, input);
      const { LoadBalancers } = elb<{ LoadBalancers: { LoadBalancerArn: string }[] }>("CreateLoadBalancer", {
        Name: "web",
        Subnets: SUBNETS,
      });
      const groups = ["blue", "green"].map((Name) => {
        const group = { Name, Protocol: "HTTP", Port: 80, VpcId: "vpc-0123456789abcdef0", TargetType: "ip" };
        const { TargetGroups } = elb<{ TargetGroups: { TargetGroupArn: string }[] }>("CreateTargetGroup", group);
        return TargetGroups[0]?.TargetGroupArn ?? "";
      });
      const forward = [{ Type: "forward", TargetGroupArn: groups[0] }];
      const { Listeners } = elb<{ Listeners: { ListenerArn: string }[] }>("CreateListener", {
        LoadBalancerArn: LoadBalancers[0]?.LoadBalancerArn,
        Protocol: "HTTP",
        Port: 80,
        DefaultActions: forward,
      });
      const listener = Listeners[0]?.ListenerArn ?? "";
      if (!isDefault) {
        const Conditions = [{ Field: "path-pattern", Values: ["/*"] }];
        elb("CreateRule", { ListenerArn: listener, Priority: 1, Conditions, Actions: forward });
      }
      const { Rules } = elb<{ Rules: { RuleArn: string; IsDefault: boolean }[] }>("DescribeRules", {
        ListenerArn: listener,
      });
      const rule = Rules.find((one) => one.IsDefault === isDefault)?.RuleArn;
      Object.assign(prepared, { rule, listener, groups });
      return [
        {
          targetGroupArn: groups[0],
          containerName: "app",
          containerPort: 80,
          advancedConfiguration: {
            roleArn: roleArn("infrastructure"),
            alternateTargetGroupArn: groups[1],
            productionListenerRule: rule,
          },
        },
      ];
    };
    const test = await serving(deploymentConfiguration, prepare);
    const weighed = () => {
      const { Rules } = test.call<{ Rules: { Actions: { ForwardConfig?: { TargetGroups: object[] } }[] }[] }>(
        "elasticloadbalancing",
        "DescribeRules",
        { RuleArns: [prepared.rule] },
      );
      return Rules[0]?.Actions[0]?.ForwardConfig?.TargetGroups;
    };
    const [blue, green] = prepared.groups as [string, string];
    const by = (one: number, other: number) =>
      expect.arrayContaining([
        expect.objectContaining({ TargetGroupArn: blue, Weight: one }),
        expect.objectContaining({ TargetGroupArn: green, Weight: other }),
      ]);
    return { test, weighed, by, groups: [blue, green] };
  }

  /** How many targets each target group has. */
  const targetsOf = ({ call }: CloudForTest, groups: readonly string[]) =>
    groups.map((TargetGroupArn) => {
      const { TargetHealthDescriptions } = call<{ TargetHealthDescriptions: readonly object[] }>(
        "elasticloadbalancing",
        "DescribeTargetHealth",
        { TargetGroupArn },
      );
      return TargetHealthDescriptions.length;
    });

  it.each([
    ["default", true],
    ["own", false],
  ])("gets the weights: its %s one; and back the other way next time", async (_name, isDefault) => {
    const canary = { strategy: "CANARY", canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 } };
    const { test, weighed, by, groups } = await balanced(isDefault, canary);
    await deploy(test);
    await test.advance(HEALTHY);
    expect(weighed()).toEqual(by(90, 10));
    expect(targetsOf(test, groups)).toEqual([2, 2]);
    await test.advance(5 * MINUTE);
    expect(weighed()).toEqual(by(0, 100));
    // Old tasks leave their target group first.
    await test.advance(10 * MINUTE);
    await deploy(test, { image: "busybox:3" });
    await test.advance(HEALTHY);
    expect(weighed()).toEqual(by(10, 90));
    const { serviceDeploymentArn } = shown(test);
    test.call("ecs", "StopServiceDeployment", { serviceDeploymentArn });
    await test.advance(0);
    expect(weighed()).toEqual(by(0, 100));
    expect(test.defects).toEqual([]);
  });

  it("that is gone sends the deployment back", async () => {
    const canary = { strategy: "CANARY", canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 } };
    const { test } = await balanced(false, canary);
    await deploy(test);
    await test.advance(HEALTHY);
    const { Rules } = ruleOf(test);
    test.call("elasticloadbalancing", "DeleteRule", { RuleArn: Rules[0]?.RuleArn });
    await test.advance(10 * MINUTE);
    expect(shown(test)).toMatchObject({
      status: "ROLLBACK_SUCCESSFUL",
      statusReason:
        "Service deployment rolled back because of invalid networking configuration. One or more rules not found",
    });
  });

  it("is not changed by a role that may not", async () => {
    const { test, weighed } = await balanced(true, { strategy: "BLUE_GREEN" });
    test.call("iam", "DetachRolePolicy", { RoleName: "infrastructure", PolicyArn: POLICY });
    const before = weighed();
    await deploy(test);
    await test.advance(HEALTHY);
    expect(weighed()).toEqual(before);
    expect(describeService(test).events[0]?.message).toMatch(
      /^\(service web\) was unable to shift traffic with \(error User: arn:aws:sts::000000000000:assumed-role\/infrastructure\/ecs-infrastructure is not authorized to perform: elasticloadbalancing:DescribeRules/,
    );
    test.call("iam", "AttachRolePolicy", { RoleName: "infrastructure", PolicyArn: POLICY });
    await test.advance(10 * MINUTE);
    expect(shown(test).status).toBe("SUCCESSFUL");
  });
});

describe("a hook that pauses", () => {
  const paused = async (more: object = {}) => {
    const test = await serving({ strategy: "BLUE_GREEN", ...pause("POST_SCALE_UP", more) });
    await deploy(test);
    const { lifecycleHookDetails, serviceDeploymentArn } = shown(test);
    const [hook] = lifecycleHookDetails ?? [];
    return { test, hookId: hook?.hookId ?? "", serviceDeploymentArn, hook };
  };

  it("holds the deployment up until it is continued", async () => {
    const { test, hookId, serviceDeploymentArn, hook } = await paused();
    expect(hook).toEqual({
      hookId: expect.any(String),
      targetType: "PAUSE",
      status: "AWAITING_ACTION",
      timeoutAction: "ROLLBACK",
      expiresAt: new Date(test.clock.now() + 24 * 60 * MINUTE),
    });
    await test.advance(60 * MINUTE);
    expect(weights(test)).toEqual(["POST_SCALE_UP", 100, 0]);
    expect(test.call("ecs", "ContinueServiceDeployment", { serviceDeploymentArn, hookId })).toEqual({
      serviceDeploymentArn,
    });
    await test.advance(0);
    expect(shown(test)).toMatchObject({ status: "SUCCESSFUL" });
    expect(() => test.call("ecs", "ContinueServiceDeployment", { serviceDeploymentArn, hookId })).toThrow();
  });

  it("sends it back when asked to", async () => {
    const { test, hookId, serviceDeploymentArn } = await paused();
    test.call("ecs", "ContinueServiceDeployment", { serviceDeploymentArn, hookId, action: "ROLLBACK" });
    await test.advance(0);
    expect(shown(test)).toMatchObject({ status: "ROLLBACK_SUCCESSFUL" });
    expect(describeService(test)).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: "COMPLETED" }] });
  });

  it.each([
    ["sends it back", {}, "ROLLBACK_SUCCESSFUL"],
    ["lets it go on", { action: "CONTINUE" }, "SUCCESSFUL"],
  ])("%s when its time is over", async (_name, action, status) => {
    const { test } = await paused({ timeoutConfiguration: { timeoutInMinutes: 10, ...action } });
    await test.advance(10 * MINUTE - 1);
    expect(shown(test).status).toBe("IN_PROGRESS");
    await test.advance(1);
    expect(shown(test).status).toBe(status);
  });

  it("is met before every step of a LINEAR deployment", async () => {
    const linearConfiguration = { stepPercent: 50, stepBakeTimeInMinutes: 0 };
    const test = await serving({
      strategy: "LINEAR",
      linearConfiguration,
      ...pause("PRE_PRODUCTION_TRAFFIC_SHIFT"),
    });
    await deploy(test);
    for (const weight of [0, 50]) {
      const { serviceDeploymentArn, lifecycleHookDetails, targetServiceRevision } = shown(test);
      expect(targetServiceRevision.requestedProductionTrafficWeight).toBe(weight);
      const hookId = lifecycleHookDetails?.[0]?.hookId;
      test.call("ecs", "ContinueServiceDeployment", { serviceDeploymentArn, hookId });
      await test.advance(0);
    }
    expect(shown(test).status).toBe("SUCCESSFUL");
  });
});

describe("an alarm of the deployment", () => {
  const alarms = { alarms: { enable: true, rollback: true, alarmNames: ["errors"] } };
  const set = (test: CloudForTest, StateValue: string) =>
    test.call("cloudwatch", "SetAlarmState", { AlarmName: "errors", StateValue, StateReason: "said so" });
  const alarmed = async (configuration: object) => {
    const test = await serving({ ...alarms, ...configuration }, (before) => {
      const alarm = {
        Namespace: "n",
        MetricName: "m",
        Statistic: "Sum",
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 1,
      };
      const asked = { AlarmName: "errors", ComparisonOperator: "GreaterThanThreshold", ...alarm };
      before.call("cloudwatch", "PutMetricAlarm", asked);
      return [];
    });
    return test;
  };

  it.each([
    ["of traffic that moves", { strategy: "BLUE_GREEN", bakeTimeInMinutes: 10 }, {}],
    ["that rolls", {}, { healthCheck: { command: ["CMD", "true"], interval: 300 } }],
  ])("sends a deployment %s back", async (_name, configuration, container) => {
    const test = await alarmed(configuration);
    await deploy(test, container);
    expect(shown(test)).toMatchObject({ status: "IN_PROGRESS", alarms: { status: "MONITORING" } });
    set(test, "ALARM");
    await test.advance(0);
    expect(shown(test)).toMatchObject({
      status: "ROLLBACK_SUCCESSFUL",
      alarms: { status: "TRIGGERED", alarmNames: ["errors"], triggeredAlarmNames: ["errors"] },
    });
    expect(eventTexts(test)).toContain("(service web) (deployment ecs-svc/ID) deployment failed: alarm detected.");
    expect(describeService(test)).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: "COMPLETED" }] });
    expect(test.defects).toEqual([]);
  });

  it("that had gone off before counts not", async () => {
    const test = await alarmed({ strategy: "BLUE_GREEN" });
    set(test, "ALARM");
    await deploy(test);
    expect(shown(test)).toMatchObject({ status: "SUCCESSFUL", alarms: { status: "DISABLED" } });
  });
});

it("a first deployment meets its hooks too, and has nowhere to go back to", async () => {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  registerTaskDefinition(test);
  const timeoutConfiguration = { timeoutInMinutes: 5 };
  createService(test, {
    deploymentConfiguration: { strategy: "BLUE_GREEN", ...pause("PRE_SCALE_UP", { timeoutConfiguration }) },
  });
  await test.advance(MINUTE);
  expect(shown(test)).toMatchObject({ status: "IN_PROGRESS", lifecycleStage: "PRE_SCALE_UP" });
  expect(describeService(test)).toMatchObject({ runningCount: 0, pendingCount: 0 });
  await test.advance(4 * MINUTE);
  expect(shown(test)).toMatchObject({
    status: "ROLLBACK_FAILED",
    statusReason: "No rollback candidate was found to run the rollback.",
  });
  expect(eventTexts(test)).toEqual([
    "(service web) (deployment ecs-svc/ID) deployment failed: Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed.",
  ]);
});
