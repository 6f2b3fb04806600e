import { describe, expect, it } from "vitest";
import { tasks } from "../services/ecs/tables.js";
import { sessions } from "../services/sts/tables.js";
import type { CloudForTest } from "../testing/cloud-for-test.js";
import { cloudForTest } from "../testing/cloud-for-test.js";
import { createExecutionRole, createRole, NETWORK, registerTaskDefinition, roleArn } from "../testing/ecs-for-test.js";
import { failures } from "./failures.js";

const TABLE = "arn:aws:dynamodb:us-east-1:000000000000:table/data";

function allow({ call }: CloudForTest, RoleName: string, Resource = "*", PolicyName = "own"): void {
  const Statement = [{ Effect: "Allow", Action: "dynamodb:DescribeTable", Resource }];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  call("iam", "PutRolePolicy", { RoleName, PolicyName, PolicyDocument });
}

/** A task with both roles; gives the key of its task role's session. */
async function taskOf(test: CloudForTest): Promise<string> {
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  createRole(test, "webTaskRole");
  registerTaskDefinition(test, { taskRoleArn: roleArn("webTaskRole") });
  test.call("ecs", "RunTask", { cluster: "demo", taskDefinition: "web", networkConfiguration: NETWORK });
  await test.advance(0);
  const [task] = test.cloud.store.all(tasks);
  return task?.taskRole?.accessKeyId ?? "";
}

const describeTable = ({ call }: CloudForTest, key: string) =>
  call("dynamodb", "DescribeTable", { TableName: "data" }, key);
const causeOfLast = ({ cloud }: CloudForTest) => cloud.store.list(failures, "all", "all").at(-1)?.record.cause;

describe("a task that is denied what its execution role may do", () => {
  it("is told so, and given a fix for its task role", async () => {
    const test = cloudForTest();
    const key = await taskOf(test);
    allow(test, "ecsTaskExecutionRole");
    expect(() => describeTable(test, key)).toThrow("no identity-based policy allows the dynamodb:DescribeTable action");
    expect(causeOfLast(test)).toEqual({
      id: "given-to-execution-role",
      evidence: {
        action: "dynamodb:DescribeTable",
        asked: TABLE,
        executionRole: roleArn("ecsTaskExecutionRole"),
        taskRole: roleArn("webTaskRole"),
      },
      fixes: [
        {
          do: "allow",
          to: { kind: "role", name: "webTaskRole", account: "000000000000" },
          policyName: "AllowDynamodbDescribeTable",
          statements: [{ Effect: "Allow", Action: "dynamodb:DescribeTable", Resource: TABLE }],
        },
      ],
    });
    allow(test, "webTaskRole", TABLE);
    expect(() => describeTable(test, key)).toThrow("not found");
  });

  it.each([
    ["the execution role may not do it either", () => undefined, "nothing-allows"],
    [
      "the execution role may do it elsewhere",
      (test: CloudForTest) => allow(test, "ecsTaskExecutionRole", `${TABLE}2`),
      "nothing-allows",
    ],
    [
      "a policy of the task role almost allows it",
      (test: CloudForTest) => {
        allow(test, "ecsTaskExecutionRole");
        allow(test, "webTaskRole", `${TABLE}2`);
      },
      "another-resource",
    ],
  ])("is told something else when %s", async (_, prepare, cause) => {
    const test = cloudForTest();
    const key = await taskOf(test);
    prepare(test);
    expect(() => describeTable(test, key)).toThrow("not authorized");
    expect(causeOfLast(test)?.id).toBe(cause);
  });

  it("is no matter of another session of the same role", async () => {
    const test = cloudForTest();
    const key = await taskOf(test);
    allow(test, "ecsTaskExecutionRole");
    const session = test.cloud.store.get(sessions, key);
    if (session?.kind !== "role-session") throw new Error("The task has no session.");
    const other = { ...session, accessKeyId: "ASIAOTHER00000000000", sessionName: "somebody" };
    test.cloud.store.transact(() => test.cloud.store.put(sessions, other));
    expect(() => describeTable(test, other.accessKeyId)).toThrow("not authorized");
    expect(causeOfLast(test)?.id).toBe("nothing-allows");
  });
});
