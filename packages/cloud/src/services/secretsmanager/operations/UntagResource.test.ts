import { expect, it } from "vitest";
import { allow, commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

it("removes tags; keys that are not there are passed over", () => {
  const { call, secret } = secretsForTest();
  secret("db", { Tags: [{ Key: "a", Value: "1" }] });
  call("UntagResource", { SecretId: "db", TagKeys: ["a", "none"] });
  expect(call("DescribeSecret", { SecretId: "db" }).Tags).toEqual([]);
});

it("needs its permission, and lets a condition see the keys", () => {
  expect(commonFaults({ operation: "UntagResource", input: { TagKeys: ["x"] } })).toEqual([]);
  const { secret, refusal, user } = secretsForTest();
  secret("db");
  const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } };
  const as = user(allow("secretsmanager:UntagResource", "*", condition));
  expect(refusal("UntagResource", { SecretId: "db", TagKeys: ["b"] }, { as }).cause).toBe("condition-mismatch");
});
