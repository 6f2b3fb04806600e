import { expect, it } from "vitest";
import { ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

it("makes the revision INACTIVE", () => {
  const { call, register, now } = ecsForTest();
  register();
  expect(call("DeregisterTaskDefinition", { taskDefinition: "web:1" }).taskDefinition).toMatchObject({
    revision: 1,
    status: "INACTIVE",
    deregisteredAt: new Date(now()),
  });
  expect(call("ListTaskDefinitions")).toMatchObject({ taskDefinitionArns: [] });
});

it("keeps the first moment when it is deregistered again", () => {
  const { call, register, now, advance } = ecsForTest();
  register();
  call("DeregisterTaskDefinition", { taskDefinition: "web:1" });
  const first = new Date(now());
  advance(1000);
  expect(call("DeregisterTaskDefinition", { taskDefinition: "web:1" })).toMatchObject({
    taskDefinition: { deregisteredAt: first },
  });
});

it("needs a revision", () => {
  const { register, refusal } = ecsForTest();
  register();
  expect(refusal("DeregisterTaskDefinition", { taskDefinition: "web" })).toEqual(
    refused("revision-missing", "ClientException", "Revision is missing."),
  );
});

it("refuses what is not there", () => {
  expect(ecsForTest().refusal("DeregisterTaskDefinition", { taskDefinition: "web:7" })).toEqual(
    refused("unable-to-describe-task-definition", "ClientException", "Unable to describe task definition."),
  );
});

it("refuses whom nothing allows it, on *", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("DeregisterTaskDefinition", { taskDefinition: "web:1" }, { as: user() })).toMatchObject(
    notAllowed("ecs:DeregisterTaskDefinition", "*"),
  );
});
