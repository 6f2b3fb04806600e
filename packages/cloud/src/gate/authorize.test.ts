import type { Fix } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { cloudForTest } from "../testing/cloud-for-test.js";
import { createRole, NETWORK, registerTaskDefinition, roleArn } from "../testing/ecs-for-test.js";
import { failures } from "./failures.js";

/** A user with that policy, and the key of it. */
function userWith(test: ReturnType<typeof cloudForTest>, statements: readonly unknown[]): string {
  test.call("iam", "CreateUser", { UserName: "dev" });
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  test.call("iam", "PutUserPolicy", { UserName: "dev", PolicyName: "own", PolicyDocument });
  return test.call<{ AccessKey: { AccessKeyId: string } }>("iam", "CreateAccessKey", { UserName: "dev" }).AccessKey
    .AccessKeyId;
}

describe("a call that lacks several permissions", () => {
  const prepared = () => {
    const test = cloudForTest();
    test.call("ecs", "CreateCluster", { clusterName: "demo" });
    for (const name of ["ecsTaskExecutionRole", "webTaskRole"]) createRole(test, name);
    registerTaskDefinition(test, { taskRoleArn: roleArn("webTaskRole") });
    const key = userWith(test, [{ Effect: "Allow", Action: "ecs:RunTask", Resource: "*" }]);
    const runTask = () =>
      test.call("ecs", "RunTask", { cluster: "demo", taskDefinition: "web", networkConfiguration: NETWORK }, key);
    return { test, runTask };
  };

  it("is refused with AWS's sentence for the first, and explained with all", () => {
    const { test, runTask } = prepared();
    expect(runTask).toThrow(
      "User: arn:aws:iam::000000000000:user/dev is not authorized to perform: iam:PassRole on resource: arn:aws:iam::000000000000:role/ecsTaskExecutionRole because no identity-based policy allows the iam:PassRole action",
    );
    const cause = test.cloud.store.list(failures, "all", "all").at(-1)?.record.cause;
    expect(cause?.evidence.alsoRefused).toBe(`iam:PassRole on ${roleArn("webTaskRole")}`);
    expect(cause?.fixes).toHaveLength(1);
    const fix = cause?.fixes[0] as Extract<Fix, { do: "allow" }>;
    expect(fix.statements.map(({ Resource, Condition }) => [Resource, Condition])).toEqual(
      ["ecsTaskExecutionRole", "webTaskRole"].map((name) => [
        roleArn(name),
        { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
      ]),
    );
  });

  it("passes once the one fix is made", () => {
    const { test, runTask } = prepared();
    expect(runTask).toThrow("iam:PassRole");
    const fix = test.cloud.store.list(failures, "all", "all").at(-1)?.record.cause?.fixes[0] as Extract<
      Fix,
      { do: "allow" }
    >;
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: fix.statements });
    test.call("iam", "PutUserPolicy", { UserName: fix.to.name, PolicyName: fix.policyName, PolicyDocument });
    expect(runTask).not.toThrow();
  });
});
