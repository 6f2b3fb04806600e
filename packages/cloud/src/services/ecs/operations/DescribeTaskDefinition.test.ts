import { expect, it } from "vitest";
import { bridgeDefinition, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

it("finds the latest ACTIVE revision by family, any by number or ARN", () => {
  const { call, register } = ecsForTest();
  register();
  register();
  call("DeregisterTaskDefinition", { taskDefinition: "web:2" });
  const revisionOf = (taskDefinition: string) => call("DescribeTaskDefinition", { taskDefinition }).taskDefinition;
  expect(revisionOf("web")).toMatchObject({ revision: 1, status: "ACTIVE" });
  expect(revisionOf("web:2")).toMatchObject({ revision: 2, status: "INACTIVE" });
  expect(revisionOf(ecsArn("task-definition/web:2"))).toMatchObject({ revision: 2 });
});

it("shows tags at the top level, where they are asked for", () => {
  const { call } = ecsForTest();
  const tags = [{ key: "a", value: "1" }];
  call("RegisterTaskDefinition", { ...bridgeDefinition(), tags });
  expect(call("DescribeTaskDefinition", { taskDefinition: "web" })).toMatchObject({ tags: [] });
  expect(call("DescribeTaskDefinition", { taskDefinition: "web", include: ["TAGS"] })).toMatchObject({ tags });
});

it("refuses what is not there", () => {
  expect(ecsForTest().refusal("DescribeTaskDefinition", { taskDefinition: "web" })).toEqual(
    refused("unable-to-describe-task-definition", "ClientException", "Unable to describe task definition."),
  );
});

it("refuses whom nothing allows it, on *", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("DescribeTaskDefinition", { taskDefinition: "web" }, { as: user() })).toMatchObject(
    notAllowed("ecs:DescribeTaskDefinition", "*"),
  );
});
