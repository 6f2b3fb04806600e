import { expect, it } from "vitest";
import { ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

function three() {
  const test = ecsForTest();
  for (const family of ["web", "job", "worker"]) test.register({ family });
  test.call("DeregisterTaskDefinition", { taskDefinition: "job:1" });
  return test;
}

it("lists families by status", () => {
  const { call } = three();
  expect(call("ListTaskDefinitionFamilies")).toEqual({ families: ["web", "worker"], nextToken: undefined });
  expect(call("ListTaskDefinitionFamilies", { status: "INACTIVE" })).toMatchObject({ families: ["job"] });
  expect(call("ListTaskDefinitionFamilies", { status: "ALL" })).toMatchObject({ families: ["job", "web", "worker"] });
});

it("lists by prefix, in pages", () => {
  const { call } = three();
  expect(call("ListTaskDefinitionFamilies", { familyPrefix: "wo" })).toMatchObject({ families: ["worker"] });
  const { nextToken } = call<{ nextToken: string }>("ListTaskDefinitionFamilies", { maxResults: 1 });
  expect(call("ListTaskDefinitionFamilies", { nextToken })).toMatchObject({ families: ["worker"] });
});

it("refuses whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("ListTaskDefinitionFamilies", {}, { as: user() })).toMatchObject(
    notAllowed("ecs:ListTaskDefinitionFamilies", "*"),
  );
});
