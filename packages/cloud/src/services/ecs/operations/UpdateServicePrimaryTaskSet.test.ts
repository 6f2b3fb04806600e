import { expect, it } from "vitest";
import { allow, ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { taskSetForTest } from "../testing/task-set-for-test.js";

const choose = (primaryTaskSet: string) => ({ cluster: "demo", service: "web", primaryTaskSet });

it("makes one task set PRIMARY, and its task definition the service's", () => {
  const { call, id, arn, create, register } = taskSetForTest();
  register();
  const next = create({ taskDefinition: "web:2" });
  const described = () =>
    call<{ services: { taskDefinition: string; taskSets: { id: string; status: string }[] }[] }>("DescribeServices", {
      cluster: "demo",
      services: ["web"],
    }).services[0];
  const statuses = () => Object.fromEntries(described()?.taskSets.map((set) => [set.id, set.status]) ?? []);
  expect(described()).not.toHaveProperty("taskDefinition");
  expect(call("UpdateServicePrimaryTaskSet", choose(arn)).taskSet).toMatchObject({ id, status: "PRIMARY" });
  expect(statuses()).toEqual({ [id]: "PRIMARY", [next]: "ACTIVE" });
  call("UpdateServicePrimaryTaskSet", choose(next));
  expect(statuses()).toEqual({ [id]: "ACTIVE", [next]: "PRIMARY" });
  expect(described()?.taskDefinition).toBe(ecsArn("task-definition/web:2"));
});

it("refuses a task set that is not there", () => {
  expect(taskSetForTest().refusal("UpdateServicePrimaryTaskSet", choose("ecs-svc/1"))).toEqual(
    refused("task-set-not-found", "TaskSetNotFoundException", "The specified task set does not exist."),
  );
});

it("needs its permission on the service, and sees the service's tags", () => {
  const { call, refusal, user, id } = taskSetForTest();
  const service = ecsArn("service/demo/web");
  expect(refusal("UpdateServicePrimaryTaskSet", choose(id), { as: user() })).toMatchObject(
    notAllowed("ecs:UpdateServicePrimaryTaskSet", service),
  );
  const where = (value: string) =>
    user(allow("ecs:UpdateServicePrimaryTaskSet", service, { StringEquals: { "aws:ResourceTag/env": value } }));
  expect(refusal("UpdateServicePrimaryTaskSet", choose(id), { as: where("x") }).id).toBe("iam.denied-implicit");
  expect(call("UpdateServicePrimaryTaskSet", choose(id), { as: where("test") }).taskSet).toMatchObject({ id });
});
