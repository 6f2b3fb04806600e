import { expect, it } from "vitest";
import { ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { instancesForTest } from "../testing/instances-for-test.js";

it("lists by status and by filter", () => {
  const { call, addInstance, run } = instancesForTest();
  const prod = addInstance({ attributes: [{ name: "stack", value: "prod" }] });
  run();
  const dev = addInstance({ attributes: [{ name: "stack", value: "dev" }] });
  call("UpdateContainerInstancesState", { cluster: "demo", containerInstances: [dev], status: "DRAINING" });
  const list = (more: object = {}) =>
    call("ListContainerInstances", { cluster: "demo", ...more }).containerInstanceArns;
  expect(list()).toEqual([prod, dev].sort());
  expect(list({ status: "DRAINING" })).toEqual([dev]);
  expect(list({ status: "ACTIVE" })).toEqual([prod]);
  expect(list({ filter: "attribute:stack == dev" })).toEqual([dev]);
  expect(list({ filter: "runningTasksCount > 0" })).toEqual([prod]);
});

it("gives pages", () => {
  const { call, addInstance } = instancesForTest();
  const all = [addInstance(), addInstance(), addInstance()].sort();
  const first = call<{ containerInstanceArns: string[]; nextToken: string }>("ListContainerInstances", {
    cluster: "demo",
    maxResults: 2,
  });
  expect(first.containerInstanceArns).toEqual(all.slice(0, 2));
  const rest = { cluster: "demo", nextToken: first.nextToken };
  expect(call("ListContainerInstances", rest)).toEqual({ containerInstanceArns: all.slice(2) });
});

it("refuses a filter that is none, a cluster that is not there, and whom nothing allows it", () => {
  const { refusal, user } = instancesForTest();
  expect(refusal("ListContainerInstances", { cluster: "demo", filter: "stack = prod" })).toEqual(
    refused("expression-invalid", "InvalidParameterException", "Invalid expression: stack = prod"),
  );
  expect(refusal("ListContainerInstances", { cluster: "x" }).id).toBe("ecs.cluster-not-found");
  expect(refusal("ListContainerInstances", { cluster: "demo" }, { as: user() })).toMatchObject(
    notAllowed("ecs:ListContainerInstances", ecsArn("cluster/demo")),
  );
});
