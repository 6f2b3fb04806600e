import { describe, expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const ARN = ecsArn("cluster/demo");

describe("CreateCluster", () => {
  it("answers the cluster with settings and tags", () => {
    const tags = [{ key: "team", value: "web" }];
    expect(ecsForTest().call("CreateCluster", { clusterName: "demo", tags })).toEqual({
      cluster: {
        clusterArn: ARN,
        clusterName: "demo",
        status: "ACTIVE",
        registeredContainerInstancesCount: 0,
        runningTasksCount: 0,
        pendingTasksCount: 0,
        activeServicesCount: 0,
        statistics: [],
        tags,
        settings: [{ name: "containerInsights", value: "disabled" }],
        capacityProviders: [],
        defaultCapacityProviderStrategy: [],
      },
    });
  });

  it("names it default where no name is given", () => {
    expect(ecsForTest().call("CreateCluster").cluster).toMatchObject({
      clusterName: "default",
      clusterArn: ecsArn("cluster/default"),
    });
  });

  it("answers a cluster that is there as it is", () => {
    const { call } = ecsForTest();
    const first = call("CreateCluster", { clusterName: "demo", tags: [{ key: "a", value: "1" }] });
    expect(call("CreateCluster", { clusterName: "demo" })).toEqual(first);
  });

  it("makes a deleted cluster anew", () => {
    const { call } = ecsForTest();
    call("CreateCluster", { clusterName: "demo", tags: [{ key: "a", value: "1" }] });
    call("DeleteCluster", { cluster: "demo" });
    expect(call("CreateCluster", { clusterName: "demo" }).cluster).toMatchObject({ status: "ACTIVE", tags: [] });
  });

  it("makes the service-linked role as the caller", () => {
    const { call, gate } = ecsForTest();
    call("CreateCluster", { clusterName: "demo" });
    const role = call("GetRole", { RoleName: "AWSServiceRoleForECS" }, { service: "iam" });
    expect(role.Role).toMatchObject({ Path: "/aws-service-role/ecs.amazonaws.com/" });
    expect(gate.decisions.list().map(({ operation }) => operation)).toContain("CreateServiceLinkedRole");
  });

  it("makes the cluster even when the caller may not make the service-linked role", () => {
    const { call, refusal, user, gate } = ecsForTest();
    call("CreateCluster", { clusterName: "demo" }, { as: user(allow("ecs:CreateCluster")) });
    const refusedCall = gate.decisions.list().find(({ operation }) => operation === "CreateServiceLinkedRole");
    expect(refusedCall).toMatchObject({ outcome: "refused", failure: { code: "AccessDenied" } });
    expect(refusal("GetRole", { RoleName: "AWSServiceRoleForECS" }, { service: "iam" }).id).toBe("iam.role-not-found");
  });

  it("with capacity providers needs the service-linked role: refused at first, done at the second attempt", () => {
    const test = ecsForTest({ iamPropagation: 10_000 });
    const input = { clusterName: "demo", capacityProviders: ["FARGATE"] };
    expect(test.refusal("CreateCluster", input)).toEqual({
      ...refused(
        "service-linked-role-not-assumable",
        "InvalidParameterException",
        "Unable to assume the service linked role. Please verify that the ECS service linked role exists.",
      ),
      cause: "role-too-new",
    });
    test.advance(10_000);
    expect(test.call("CreateCluster", input).cluster).toMatchObject({ status: "ACTIVE" });
  });

  it("refuses a name with other characters", () => {
    expect(ecsForTest().refusal("CreateCluster", { clusterName: "my.cluster" })).toEqual(
      refused("cluster-name-invalid", "InvalidParameterException", "ClusterName must match ^[a-zA-Z0-9\\-_]{1,255}$"),
    );
  });
});

describe("who may call CreateCluster", () => {
  it("refuses whom nothing allows it, with the cluster's ARN", () => {
    const { refusal, user } = ecsForTest();
    expect(refusal("CreateCluster", { clusterName: "demo" }, { as: user() })).toMatchObject(
      notAllowed("ecs:CreateCluster", ARN),
    );
  });

  it("sees the tags of the request", () => {
    const { call, refusal, user } = ecsForTest();
    const as = user(
      allow(["ecs:CreateCluster", "ecs:TagResource"], ARN, { StringEquals: { "aws:RequestTag/team": "web" } }),
    );
    const tagged = (value: string) => ({ clusterName: "demo", tags: [{ key: "team", value }] });
    expect(refusal("CreateCluster", tagged("other"), { as })).toMatchObject(notAllowed("ecs:CreateCluster", ARN));
    expect(call("CreateCluster", tagged("web"), { as }).cluster).toMatchObject({ status: "ACTIVE" });
  });

  it("asks for ecs:TagResource with ecs:CreateAction when there are tags", () => {
    const { call, refusal, user } = ecsForTest();
    const input = { clusterName: "demo", tags: [{ key: "team", value: "web" }] };
    const on = (action: string) =>
      user(allow("ecs:CreateCluster"), allow("ecs:TagResource", "*", { StringEquals: { "ecs:CreateAction": action } }));
    expect(refusal("CreateCluster", input, { as: on("RunTask") })).toMatchObject({
      id: "iam.denied-implicit",
      message: expect.stringContaining(`ecs:TagResource on resource: ${ARN}`),
    });
    expect(call("CreateCluster", input, { as: on("CreateCluster") }).cluster).toMatchObject({ status: "ACTIVE" });
  });
});
