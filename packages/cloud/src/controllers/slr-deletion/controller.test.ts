import { describe, expect, it } from "vitest";
import { Store } from "../../store/store.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";

const RoleName = "AWSServiceRoleForECS";
const SECONDS = 3_000;

const start = ({ call }: CloudForTest) =>
  call<{ DeletionTaskId: string }>("iam", "DeleteServiceLinkedRole", { RoleName });
const statusOf = ({ call }: CloudForTest, task: object) =>
  call<{ Status: string; Reason?: object }>("iam", "GetServiceLinkedRoleDeletionStatus", task);
const hasRole = ({ call }: CloudForTest) => {
  try {
    call("iam", "GetRole", { RoleName });
    return true;
  } catch {
    return false;
  }
};

function withCluster(): CloudForTest {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  return test;
}

describe("the deletion of a service-linked role", () => {
  it("is in progress for a few seconds, then done", async () => {
    const test = cloudForTest();
    test.call("iam", "CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" });
    const task = start(test);
    await test.advance(SECONDS - 1);
    expect([statusOf(test, task), hasRole(test)]).toEqual([{ Status: "IN_PROGRESS" }, true]);
    await test.advance(1);
    expect([statusOf(test, task), hasRole(test)]).toEqual([{ Status: "SUCCEEDED" }, false]);
    expect(test.defects).toEqual([]);
  });

  it("fails while a cluster is there in any Region, and says which", async () => {
    const test = withCluster();
    const caller = { kind: "access-key", accessKeyId: "test" } as const;
    const there = { caller, service: "ecs", operation: "CreateCluster", input: { clusterName: "b" } };
    test.cloud.call({ ...there, region: "eu-west-1" });
    const task = start(test);
    await test.advance(SECONDS);
    expect(statusOf(test, task)).toEqual({
      Status: "FAILED",
      Reason: {
        Reason: expect.any(String),
        RoleUsageList: [
          { Region: "eu-west-1", Resources: ["arn:aws:ecs:eu-west-1:000000000000:cluster/b"] },
          { Region: "us-east-1", Resources: ["arn:aws:ecs:us-east-1:000000000000:cluster/demo"] },
        ],
      },
    });
    expect(hasRole(test)).toBe(true);
  });

  it("is tried anew by another task only, and succeeds once the clusters are gone", async () => {
    const test = withCluster();
    const failed = start(test);
    await test.advance(SECONDS);
    test.call("ecs", "DeleteCluster", { cluster: "demo" });
    await test.advance(60_000);
    expect([statusOf(test, failed).Status, hasRole(test)]).toEqual(["FAILED", true]);
    const task = start(test);
    expect(task).not.toEqual(failed);
    await test.advance(SECONDS);
    expect([statusOf(test, task), hasRole(test)]).toEqual([{ Status: "SUCCEEDED" }, false]);
  });

  it("asks when the service answers, not when it was started", async () => {
    const test = withCluster();
    const task = start(test);
    test.call("ecs", "DeleteCluster", { cluster: "demo" });
    await test.advance(SECONDS);
    expect(statusOf(test, task)).toEqual({ Status: "SUCCEEDED" });
  });

  it("does not ask of other accounts, nor of other services", async () => {
    const test = withCluster();
    test.call("iam", "CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" }, "123456789012");
    test.call("iam", "CreateServiceLinkedRole", { AWSServiceName: "batch.amazonaws.com" });
    const theirs = test.call<object>("iam", "DeleteServiceLinkedRole", { RoleName }, "123456789012");
    const batch = test.call<object>("iam", "DeleteServiceLinkedRole", { RoleName: "AWSServiceRoleForBatch" });
    await test.advance(SECONDS);
    expect(test.call("iam", "GetServiceLinkedRoleDeletionStatus", theirs, "123456789012")).toEqual({
      Status: "SUCCEEDED",
    });
    expect(statusOf(test, batch)).toEqual({ Status: "SUCCEEDED" });
    expect(hasRole(test)).toBe(true);
  });

  it("goes on after a restart", async () => {
    const first = cloudForTest();
    first.call("iam", "CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" });
    const task = start(first);
    await first.cloud.stop();
    const store = new Store();
    store.load(first.cloud.store.dump());
    const second = cloudForTest({ store });
    await second.advance(SECONDS);
    expect([statusOf(second, task), hasRole(second)]).toEqual([{ Status: "SUCCEEDED" }, false]);
  });

  it("leaves only the id of the role where a trust policy named it", async () => {
    const test = cloudForTest();
    const made = test.call<{ Role: { Arn: string; RoleId: string } }>("iam", "CreateServiceLinkedRole", {
      AWSServiceName: "ecs.amazonaws.com",
    });
    const Statement = [{ Effect: "Allow", Principal: { AWS: made.Role.Arn }, Action: "sts:AssumeRole" }];
    const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    test.call("iam", "CreateRole", { RoleName: "app", AssumeRolePolicyDocument });
    start(test);
    await test.advance(SECONDS);
    const { Role } = test.call<{ Role: { AssumeRolePolicyDocument: string } }>("iam", "GetRole", { RoleName: "app" });
    expect(decodeURIComponent(Role.AssumeRolePolicyDocument)).toContain(`"AWS":"${made.Role.RoleId}"`);
  });
});
