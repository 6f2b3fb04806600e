/** What requests are refused for before anything is started: one table an operation. */
import { describe, expect, it } from "vitest";
import type { EcsForTest } from "../testing/ecs-gate-for-test.js";
import { allow, bridgeDefinition, ecsForTest, roleArn, trust } from "../testing/ecs-gate-for-test.js";

function demo(): EcsForTest {
  const test = ecsForTest();
  test.demo();
  test.register({}, { portMappings: [{ containerPort: 80 }] });
  test.call("RegisterTaskDefinition", {
    ...bridgeDefinition({ portMappings: [{ containerPort: 80 }] }),
    family: "bridge",
  });
  return test;
}

const strategy = (capacityProvider: string) => ({
  launchType: undefined,
  capacityProviderStrategy: [{ capacityProvider }],
});
const BRIDGE = { taskDefinition: "bridge", launchType: "EC2", networkConfiguration: undefined };
const lb = (more: object = {}) => ({ containerName: "app", containerPort: 80, targetGroupArn: "arn:tg", ...more });
const percent = (maximumPercent: number, minimumHealthyPercent: number) => ({
  deploymentConfiguration: { maximumPercent, minimumHealthyPercent },
});
const tag = (key: string, value = "1") => ({ key, value });

type Row = readonly [id: string, more: object, message: string];

const placement: readonly Row[] = [
  [
    "launch-type-and-strategy",
    { capacityProviderStrategy: [{ capacityProvider: "FARGATE" }] },
    "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
  ],
  [
    "capacity-provider-not-found",
    strategy("mine"),
    "The specified capacity provider was not found. Specify a valid name or ARN and try again.",
  ],
  [
    "capacity-provider-not-associated",
    strategy("FARGATE_SPOT"),
    "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster and try again.",
  ],
  ["platform-version-unknown", { platformVersion: "9.9.9" }, "The specified platform does not exist."],
  ["subnets-empty", { networkConfiguration: { awsvpcConfiguration: { subnets: [] } } }, "subnets can not be empty."],
  [
    "launch-type-not-supported",
    { taskDefinition: "bridge", networkConfiguration: undefined },
    "Task definition does not support launch_type FARGATE.",
  ],
  [
    "platform-version-with-ec2",
    { ...BRIDGE, platformVersion: "1.4.0" },
    "The platform version must be null when specifying an EC2 launch type.",
  ],
  [
    "public-ip-not-supported",
    { ...BRIDGE, networkConfiguration: { awsvpcConfiguration: { subnets: ["subnet-1"], assignPublicIp: "ENABLED" } } },
    "Assign public IP is not supported for this launch type.",
  ],
  ["revision-invalid", { taskDefinition: "web:one" }, "Invalid revision number. Number: one"],
  [
    "duplicate-tag-keys",
    { tags: [tag("a"), tag("a", "2")] },
    "Duplicate tag keys found. Please note that Tag keys are case sensitive.",
  ],
  ["reserved-tag-key", { tags: [tag("aws:x")] }, "Tag keys cannot start with aws:"],
];

describe("RunTask refuses", () => {
  const rows: readonly Row[] = [
    ...placement,
    ["started-by-too-long", { startedBy: "x".repeat(129) }, "startedBy too long."],
    [
      "propagate-tags-from-service",
      { propagateTags: "SERVICE" },
      "Tags can only be propagated from a service to its tasks. Specify TASK_DEFINITION or NONE and try again.",
    ],
    [
      "override-container-unknown",
      { overrides: { containerOverrides: [{ name: "nope" }] } },
      "Override for container named nope is not a container in the TaskDefinition.",
    ],
  ];
  it.each(rows)("%s", (id, more, message) => {
    const { refusal, runTask } = demo();
    expect(refusal("RunTask", runTask(more))).toMatchObject({ id: `ecs.${id}`, message });
  });

  it("referenced-cluster-inactive", () => {
    const { call, refusal, runTask } = demo();
    call("DeleteCluster", { cluster: "demo" });
    expect(refusal("RunTask", runTask())).toMatchObject({
      id: "ecs.referenced-cluster-inactive",
      code: "ClusterNotFoundException",
      message: "The referenced cluster was inactive.",
    });
  });
});

describe("CreateService refuses", () => {
  const rows: readonly Row[] = [
    ...placement,
    [
      "service-name-invalid",
      { serviceName: "my.web" },
      "ServiceName must match ^[a-zA-Z0-9\\-_]{1,255}$, but was my.web",
    ],
    [
      "daemon-with-desired-count",
      { ...BRIDGE, schedulingStrategy: "DAEMON" },
      "The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again",
    ],
    ["maximum-percent-too-low", percent(50, 0), "maximumPercent must be at least 100"],
    ["minimum-healthy-percent-too-high", percent(200, 101), "minimumHealthyPercent must be at most 100"],
    [
      "deployment-blocked-by-percentages",
      percent(100, 100),
      "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.",
    ],
    [
      "deployment-setting-out-of-range",
      { deploymentConfiguration: { strategy: "LINEAR", linearConfiguration: { stepPercent: 2 } } },
      "stepPercent must be between 3 and 100",
    ],
    [
      "deployment-setting-out-of-range",
      { deploymentConfiguration: { strategy: "BLUE_GREEN", bakeTimeInMinutes: 1441 } },
      "bakeTimeInMinutes must be between 0 and 1440",
    ],
    [
      "pause-hook-stage",
      {
        deploymentConfiguration: {
          strategy: "BLUE_GREEN",
          lifecycleHooks: [{ targetType: "PAUSE", lifecycleStages: ["PRODUCTION_TRAFFIC_SHIFT"] }],
        },
      },
      "PAUSE hooks cannot be configured at TEST_TRAFFIC_SHIFT or PRODUCTION_TRAFFIC_SHIFT stages.",
    ],
    [
      "health-check-grace-period-without-load-balancer",
      { healthCheckGracePeriodSeconds: 30 },
      "Health check grace period is only valid for services configured to use load balancers",
    ],
    ["container-name-blank", { loadBalancers: [lb({ containerName: "" })] }, "Container Name can not be blank."],
    [
      "container-not-in-task-definition",
      { loadBalancers: [lb({ containerName: "nope" })] },
      "The container nope does not exist in the task definition.",
    ],
    [
      "container-port-not-defined",
      { loadBalancers: [lb({ containerPort: 81 })] },
      "The container app did not have a container port 81 defined.",
    ],
    [
      "service-role-not-allowed",
      { role: "ecsServiceRole", loadBalancers: [lb()] },
      "You cannot specify an IAM role for services that require a service linked role.",
    ],
    [
      "service-role-lacks-target-group",
      { ...BRIDGE, role: "ecsServiceRole", loadBalancers: [lb()] },
      "Unable to assume role and validate the specified targetGroupArn. Please verify that the ECS service role being passed has the proper permissions.",
    ],
    [
      "service-role-lacks-listeners",
      { ...BRIDGE, role: "ecsServiceRole", loadBalancers: [lb({ targetGroupArn: undefined, loadBalancerName: "lb" })] },
      "Unable to assume role and validate the listeners configured on your load balancer. Please verify the role being passed has the proper permissions.",
    ],
  ];
  it.each(rows)("%s", (id, more, message) => {
    const { refusal, service } = demo();
    expect(refusal("CreateService", service(more))).toMatchObject({ id: `ecs.${id}`, message });
  });

  it("hooks that call Lambda: their role is passed and assumed, and then AWS's part is missing", () => {
    const { refusal, service, role, user } = demo();
    const hook = { hookTargetArn: "arn:aws:lambda:us-east-1:000000000000:function:check", roleArn: roleArn("hooks") };
    const lifecycleHooks = [{ ...hook, lifecycleStages: ["POST_SCALE_UP"] }];
    const input = service({ deploymentConfiguration: { strategy: "BLUE_GREEN", lifecycleHooks } });
    const passes = { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } };
    const caller = user(allow("ecs:*"), allow("iam:PassRole", "*", passes));
    expect(refusal("CreateService", input, { as: caller }).message).toContain(
      `is not authorized to perform: iam:PassRole on resource: ${roleArn("hooks")}`,
    );
    expect(refusal("CreateService", input).id).toBe("ecs.infrastructure-role-not-assumable");
    role("hooks", trust("ecs.amazonaws.com"));
    expect(refusal("CreateService", input)).toMatchObject({ id: "wire.not-implemented", status: 501 });
  });

  it("service-still-draining", () => {
    const { call, refusal, service } = demo();
    call("CreateService", service());
    call("DeleteService", { cluster: "demo", service: "web", force: true });
    expect(refusal("CreateService", service()).message).toBe("Unable to Start a service that is still Draining.");
  });
});

describe("capacity providers", () => {
  it("of the cluster put services and tasks on Fargate", () => {
    const { call, service, runTask } = demo();
    call("CreateCluster", { clusterName: "spot", capacityProviders: ["FARGATE_SPOT", "FARGATE"] });
    const more = { cluster: "spot", ...strategy("FARGATE_SPOT") };
    const { service: created } = call("CreateService", service(more));
    expect(created).toMatchObject({ capacityProviderStrategy: [{ capacityProvider: "FARGATE_SPOT" }] });
    expect(created).not.toHaveProperty("launchType");
    expect(call("RunTask", runTask(more))).toMatchObject({ tasks: [{ launchType: "FARGATE" }] });
  });
});

describe("descriptions refuse", () => {
  it.each([
    ["services-empty", "DescribeServices", { services: [] }, "Services cannot be empty."],
    [
      "too-many-services",
      "DescribeServices",
      { services: Array(11).fill("s") },
      "Services cannot have more than 10 elements.",
    ],
    ["too-many-tasks", "DescribeTasks", { tasks: Array(101).fill("t") }, "Tasks cannot have more than 100 elements."],
    ["revision-invalid", "DescribeTaskDefinition", { taskDefinition: "web:x" }, "Invalid revision number. Number: x"],
    ["revision-invalid", "DeregisterTaskDefinition", { taskDefinition: "web:x" }, "Invalid revision number. Number: x"],
  ])("%s of %s", (id, operation, input, message) => {
    expect(demo().refusal(operation, { cluster: "demo", ...input })).toMatchObject({ id: `ecs.${id}`, message });
  });

  it("a task definition of another account", () => {
    const taskDefinition = "arn:aws:ecs:us-east-1:999999999999:task-definition/web:1";
    expect(demo().refusal("DescribeTaskDefinition", { taskDefinition }).id).toBe(
      "ecs.unable-to-describe-task-definition",
    );
  });
});

describe("TagResource refuses", () => {
  it("more than 50 tags in all", () => {
    const { call, refusal } = demo();
    const resourceArn = "arn:aws:ecs:us-east-1:000000000000:cluster/demo";
    call("TagResource", { resourceArn, tags: Array.from({ length: 50 }, (_, i) => tag(`k${i}`)) });
    expect(refusal("TagResource", { resourceArn, tags: [tag("more")] }).message).toBe(
      "The maximum number of tags allowed is 50.",
    );
  });
});

describe("what names nothing is refused", () => {
  const ARN = "arn:aws:ecs:us-east-1:000000000000";
  const of = (resourceArn: string) => ({ cluster: undefined, resourceArn });
  const setting = { name: "longArns", value: "enabled" };
  const settings =
    "longArns should be one of [serviceLongArnFormat,taskLongArnFormat,containerInstanceLongArnFormat,awsvpcTrunking,containerInsights,fargateFIPSMode,tagResourceAuthorization,fargateTaskRetirementWaitPeriod,guardDutyActivate,defaultLogDriverMode,fargateEventWindows]";
  it.each([
    [
      "cluster-identifier-invalid",
      "DescribeServices",
      { cluster: "my cluster", services: ["web"] },
      "Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was my cluster",
    ],
    [
      "cluster-identifier-invalid",
      "DescribeClusters",
      { clusters: ['"demo"'] },
      'Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was "demo"',
    ],
    [
      "unsupported-resource-type",
      "DescribeTasks",
      { cluster: `"${ARN}:cluster/demo"`, tasks: ["0".repeat(32)] },
      "Unsupported resource type: cluster",
    ],
    [
      "unsupported-resource-type",
      "DescribeServices",
      { services: [`${ARN}:cluster/demo/web`] },
      "Unsupported resource type: cluster",
    ],
    ["task-identifier-length", "DescribeTasks", { tasks: ["nope"] }, "taskId length should be one of [32,36]"],
    ["task-identifier-length", "StopTask", { task: "nope" }, "taskId length should be one of [32,36]"],
    [
      "task-identifier-length",
      "ExecuteCommand",
      { task: "nope", command: "ls", interactive: true },
      "task length should be one of [32,36]",
    ],
    ["task-identifier-invalid", "StopTask", { task: "x".repeat(32) }, "Task Identifier is invalid"],
    ["next-token-invalid", "ListTasks", { nextToken: "abc" }, "Invalid token: abc"],
    ["next-token-invalid", "ListClusters", { nextToken: "abc.00000000" }, "Invalid token: abc.00000000"],
    ["arn-invalid", "TagResource", { ...of("arn:aws:s3:::web"), tags: [] }, "The ARN provided is invalid."],
    ["arn-invalid", "ListTagsForResource", of("web"), "The ARN provided is invalid."],
    [
      "unsupported-resource-type",
      "ListTagsForResource",
      of(`${ARN}:container/demo/1/2`),
      "Unsupported resource type: container",
    ],
    [
      "long-arn-required",
      "ListTagsForResource",
      of(`${ARN}:service/web`),
      "Long arn format must be used for tagging operations",
    ],
    ["account-setting-unknown", "PutAccountSetting", setting, settings],
    ["account-setting-unknown", "PutAccountSettingDefault", setting, settings],
    ["account-setting-unknown", "ListAccountSettings", { name: "longArns" }, settings],
    [
      "member-not-allowed",
      "DescribeClusters",
      { include: ["TAGS", "NOPE"] },
      "include should be one of [ATTACHMENTS,CONFIGURATIONS,SETTINGS,STATISTICS,TAGS]",
    ],
    [
      "launch-type-invalid",
      "RunTask",
      { taskDefinition: "web", launchType: "NOPE" },
      "launch type should be one of [EC2,FARGATE,EXTERNAL]",
    ],
  ])("%s of %s", (id, operation, input, message) => {
    const refusal = demo().refusal(operation, { cluster: "demo", ...input });
    expect(refusal).toMatchObject({ id: `ecs.${id}`, code: "InvalidParameterException", status: 400, message });
  });

  it("launch-type-invalid of CreateService", () => {
    const { refusal, service } = demo();
    expect(refusal("CreateService", service({ launchType: "NOPE" }))).toMatchObject({
      id: "ecs.launch-type-invalid",
      code: "ClientException",
      message: "launch type should be one of [EC2,FARGATE]",
    });
  });

  it("cluster-inactive of what a deleted cluster has", () => {
    const { call, refusal } = demo();
    call("DeleteCluster", { cluster: "demo" });
    for (const resource of ["cluster/demo", "service/demo/web"]) {
      expect(refusal("TagResource", { resourceArn: `${ARN}:${resource}`, tags: [tag("a")] })).toMatchObject({
        id: "ecs.cluster-inactive",
        message: "The specified cluster is inactive. Specify an active cluster and try again.",
      });
    }
  });

  it("takes the token that it gave out", () => {
    const { call } = demo();
    call("CreateCluster", { clusterName: "two" });
    const { nextToken } = call<{ nextToken: string }>("ListClusters", { maxResults: 1 });
    expect(call("ListClusters", { maxResults: 1, nextToken }).clusterArns).toEqual([`${ARN}:cluster/two`]);
  });
});
