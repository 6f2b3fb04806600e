import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { ecrForTest, LIFECYCLE } from "../testing/ecr-for-test.js";

const policy = (change: object) => {
  const { rules } = JSON.parse(LIFECYCLE);
  return JSON.stringify({ rules: [{ ...rules[0], description: "x".repeat(100), ...change }] });
};

it("keeps the policy", () => {
  const { call, repository } = ecrForTest();
  repository("web");
  expect(call("PutLifecyclePolicy", { repositoryName: "web", lifecyclePolicyText: LIFECYCLE })).toEqual({
    registryId: ACCOUNT,
    repositoryName: "web",
    lifecyclePolicyText: LIFECYCLE,
  });
});

it.each([
  ["JSON", "x".repeat(100)],
  ["rules", `{"rules":[]${" ".repeat(100)}}`],
  ["rulePriority", policy({ rulePriority: 0 })],
  ["rulePriority", policy({ rulePriority: "1" })],
  ["tagStatus", policy({ selection: {} })],
  ["countType", policy({ selection: { tagStatus: "any", countType: "x" } })],
  ["countNumber", policy({ selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: 0 } })],
  ["action", policy({ action: { type: "keep" } })],
  ["rules", `null${" ".repeat(100)}`],
])("refuses a policy that is wrong in its %s", (reason, lifecyclePolicyText) => {
  const { repository, refusal } = ecrForTest();
  repository("web");
  expect(refusal("PutLifecyclePolicy", { repositoryName: "web", lifecyclePolicyText })).toEqual({
    id: "ecr.lifecycle-policy-invalid",
    code: "InvalidParameterException",
    status: 400,
    message: `Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: ${reason}'`,
  });
});
