import { describe, expect, it } from "vitest";
import {
  allow,
  EXECUTION_ROLE,
  ecsArn,
  ecsForTest,
  notAllowed,
  refused,
  removeServiceLinkedRole,
  roleArn,
  trust,
} from "../testing/ecs-gate-for-test.js";
import { servedForTest } from "../testing/served-for-test.js";

const SERVICE = ecsArn("service/demo/web");
const web = (more: object = {}) => ({ cluster: "demo", service: "web", ...more });

function serving() {
  const test = ecsForTest();
  test.demo();
  test.call("CreateService", test.service({ tags: [{ key: "env", value: "test" }] }));
  return test;
}

interface Deployments {
  readonly service: {
    readonly deployments: readonly { readonly id: string; readonly status: string; readonly taskDefinition: string }[];
  };
}

describe("UpdateService", () => {
  it("changes the desired count within the deployment", () => {
    const { call } = serving();
    const before = call<Deployments>("DescribeServices", { cluster: "demo", services: ["web"] });
    const { service } = call<Deployments>("UpdateService", web({ desiredCount: 3 }));
    expect(service).toMatchObject({ desiredCount: 3, deployments: [{ status: "PRIMARY", desiredCount: 3 }] });
    expect(before).toMatchObject({ services: [{ deployments: [{ id: service.deployments[0]?.id }] }] });
  });

  it("puts a new deployment before the old one for another task definition", () => {
    const { call, register } = serving();
    register();
    const { service } = call<Deployments>("UpdateService", web({ taskDefinition: "web" }));
    expect(service.deployments.map(({ status, taskDefinition }) => [status, taskDefinition])).toEqual([
      ["PRIMARY", ecsArn("task-definition/web:2")],
      ["ACTIVE", ecsArn("task-definition/web:1")],
    ]);
    expect(service).toMatchObject({ taskDefinition: ecsArn("task-definition/web:2") });
  });

  it("makes a new deployment where one is forced, and none for the same task definition", () => {
    const { call } = serving();
    expect(call<Deployments>("UpdateService", web({ taskDefinition: "web:1" })).service.deployments).toHaveLength(1);
    expect(call<Deployments>("UpdateService", web({ forceNewDeployment: true })).service.deployments).toHaveLength(2);
  });

  it("goes on with a definition that was deregistered meanwhile", () => {
    const { call, refusal } = serving();
    call("DeregisterTaskDefinition", { taskDefinition: "web:1" });
    expect(call("UpdateService", web({ desiredCount: 2 })).service).toMatchObject({ desiredCount: 2 });
    expect(refusal("UpdateService", web({ taskDefinition: "web:1" })).id).toBe("ecs.task-definition-inactive");
  });

  it.each([
    [
      "a service that is not there",
      { service: "x" },
      refused("service-not-found", "ServiceNotFoundException", "Service not found."),
    ],
    [
      "a cluster that is not there",
      { cluster: "x" },
      refused("cluster-not-found", "ClusterNotFoundException", "Cluster not found."),
    ],
    [
      "a task definition that is not there",
      { taskDefinition: "x" },
      refused("task-definition-not-found", "ClientException", "TaskDefinition not found."),
    ],
  ])("refuses %s", (_name, more, expected) => {
    expect(serving().refusal("UpdateService", web(more))).toEqual(expected);
  });

  it("refuses a service that is going away", () => {
    const { call, refusal } = serving();
    call("DeleteService", web({ force: true }));
    expect(refusal("UpdateService", web())).toEqual(
      refused("service-not-active", "ServiceNotActiveException", "Service was not ACTIVE."),
    );
  });
});

describe("the service-linked role", () => {
  it("is made again where it went, when the caller may make it", () => {
    const test = serving();
    removeServiceLinkedRole(test);
    const as = test.user(allow("ecs:UpdateService"));
    expect(test.refusal("UpdateService", web({ desiredCount: 2 }), { as })).toMatchObject({
      id: "ecs.service-linked-role-not-assumable",
      cause: "role-absent",
    });
    expect(test.call("UpdateService", web({ desiredCount: 2 })).service).toMatchObject({ desiredCount: 2 });
    expect(test.call("GetRole", { RoleName: "AWSServiceRoleForECS" }, { service: "iam" }).Role).toBeDefined();
  });
});

describe("a new deployment", () => {
  const network = (subnet: string) => ({ networkConfiguration: { awsvpcConfiguration: { subnets: [subnet] } } });

  it.each([
    ["forceNewDeployment", { forceNewDeployment: true }, 2],
    ["another network", network("subnet-2"), 2],
    ["the same network", network("subnet-1"), 1],
    ["another platform version", { platformVersion: "1.4.0" }, 2],
    ["the same platform version", { platformVersion: "LATEST" }, 1],
    ["Service Connect", { serviceConnectConfiguration: { enabled: true } }, 2],
    ["desired count", { desiredCount: 5 }, 1],
    ["execute command", { enableExecuteCommand: false }, 1],
    ["managed tags", { enableECSManagedTags: true }, 1],
    ["propagated tags", { propagateTags: "SERVICE" }, 1],
    ["percentages", { deploymentConfiguration: { maximumPercent: 150 } }, 1],
  ])("is or is not made by %s", (_name, more, expected) => {
    expect(serving().call<Deployments>("UpdateService", web(more)).service.deployments).toHaveLength(expected);
  });

  it("is made by service registries", () => {
    const test = serving();
    const map = { service: "servicediscovery" };
    const { OperationId } = test.call("CreateHttpNamespace", { Name: "app" }, map);
    const NamespaceId = test.call("GetOperation", { OperationId }, map).Operation?.Targets?.NAMESPACE;
    const { Service } = test.call("CreateService", { Name: "web", NamespaceId }, map);
    const more = { serviceRegistries: [{ registryArn: Service?.Arn }] };
    expect(test.call<Deployments>("UpdateService", web(more)).service.deployments).toHaveLength(2);
  });

  it("keeps what the older one runs with", () => {
    const { service } = serving().call<{ service: { deployments: { networkConfiguration: object }[] } }>(
      "UpdateService",
      web(network("subnet-2")),
    );
    expect(service.deployments).toMatchObject([network("subnet-2"), network("subnet-1")]);
  });

  it.each([
    [
      "EXTERNAL",
      { taskDefinition: undefined, launchType: undefined, networkConfiguration: undefined },
      { forceNewDeployment: true },
      "external-service-update",
      "Unable to update task definition on services with an EXTERNAL deployment controller.",
    ],
    [
      "CODE_DEPLOY",
      {},
      network("subnet-2"),
      "code-deploy-network-update",
      "Unable to update network parameters on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.",
    ],
    [
      "CODE_DEPLOY",
      {},
      { taskDefinition: "web" },
      "code-deploy-service-update",
      "Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.",
    ],
  ])("is not made of a service of the %s controller, whose count can change", (type, more, update, id, message) => {
    const { call, refusal } = servedForTest({ ...more, deploymentController: { type } });
    expect(refusal("UpdateService", web(update))).toEqual(refused(id, "InvalidParameterException", message));
    expect(call("UpdateService", web({ desiredCount: 4 })).service).toMatchObject({ desiredCount: 4 });
  });
});

describe("an infrastructure role of UpdateService", () => {
  const volumes = (role: string) => ({
    volumeConfigurations: [{ name: "data", managedEBSVolume: { roleArn: roleArn(role), sizeInGiB: 1 } }],
  });

  it("must be passed, and be one that ECS can assume", () => {
    const { call, refusal, user, role } = serving();
    const caller = user(allow("ecs:UpdateService"));
    expect(refusal("UpdateService", web(volumes("ebs")), { as: caller }).message).toContain(
      `iam:PassRole on resource: ${roleArn("ebs")} because`,
    );
    expect(refusal("UpdateService", web(volumes("ebs"))).id).toBe("ecs.infrastructure-role-not-assumable");
    role("ebs", trust("ecs.amazonaws.com"));
    expect(call("UpdateService", web(volumes("ebs"))).service).toMatchObject({ deployments: [volumes("ebs"), {}] });
  });
});

describe("who may call UpdateService", () => {
  const update = allow("ecs:UpdateService");

  it("refuses whom nothing allows it, with the service's ARN", () => {
    const { refusal, user } = serving();
    expect(refusal("UpdateService", web(), { as: user() })).toMatchObject(notAllowed("ecs:UpdateService", SERVICE));
  });

  it("asks for iam:PassRole only when the request names a task definition", () => {
    const { call, refusal, user, register } = serving();
    register({ taskRoleArn: "task" });
    const none = user(update);
    expect(call("UpdateService", web({ desiredCount: 3 }), { as: none }).service).toMatchObject({ desiredCount: 3 });
    const input = web({ taskDefinition: "web" });
    expect(refusal("UpdateService", input, { as: none })).toMatchObject(notAllowed("iam:PassRole", EXECUTION_ROLE));
    const half = user(update, allow("iam:PassRole", EXECUTION_ROLE));
    expect(refusal("UpdateService", input, { as: half }).message).toContain(
      `iam:PassRole on resource: ${roleArn("task")} because`,
    );
    const whole = user(
      update,
      allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } }),
    );
    expect(call("UpdateService", input, { as: whole }).service).toMatchObject({ status: "ACTIVE" });
  });

  it.each([
    ["ecs:cluster", ecsArn("cluster/demo")],
    ["ecs:task-definition", ecsArn("task-definition/web:1")],
    ["aws:ResourceTag/env", "test"],
  ])("sees %s", (key, right) => {
    const { call, refusal, user } = serving();
    const where = (value: string) =>
      user(allow("ecs:UpdateService", "*", { StringEquals: { [key]: value } }), allow("iam:PassRole"));
    const input = web({ taskDefinition: "web" });
    expect(refusal("UpdateService", input, { as: where("x") }).id).toBe("iam.denied-implicit");
    expect(call("UpdateService", input, { as: where(right) }).service).toMatchObject({ status: "ACTIVE" });
  });
});
