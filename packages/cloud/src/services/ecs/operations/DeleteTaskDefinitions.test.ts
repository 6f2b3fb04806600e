import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

it("marks INACTIVE revisions, and tells why others stay", () => {
  const { call, register, now } = ecsForTest();
  register();
  register();
  call("DeregisterTaskDefinition", { taskDefinition: "web:1" });
  expect(call("DeleteTaskDefinitions", { taskDefinitions: ["web:1", "web:2", "web:9"] })).toMatchObject({
    taskDefinitions: [{ revision: 1, status: "DELETE_IN_PROGRESS", deleteRequestedAt: new Date(now()) }],
    failures: [
      {
        arn: ecsArn("task-definition/web:2"),
        reason: "The specified task definition is still in ACTIVE status. Please deregister the target and try again.",
      },
      { arn: ecsArn("task-definition/web:9"), reason: "Unable to describe task definition." },
    ],
  });
  expect(call("ListTaskDefinitions", { status: "DELETE_IN_PROGRESS" })).toMatchObject({
    taskDefinitionArns: [ecsArn("task-definition/web:1")],
  });
});

it("refuses whom nothing allows it, with the revision's ARN", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("DeleteTaskDefinitions", { taskDefinitions: ["web:1"] }, { as: user() })).toMatchObject(
    notAllowed("ecs:DeleteTaskDefinitions", ecsArn("task-definition/web:1")),
  );
});
