import { expect, it } from "vitest";
import { allow, commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

const tag = (Key: string, Value: string) => ({ SecretId: "db", Tags: [{ Key, Value }] });

it("adds tags, and changes those that are there", () => {
  const { call, secret } = secretsForTest();
  secret("db", { Tags: [{ Key: "a", Value: "1" }] });
  call("TagResource", tag("b", "2"));
  call("TagResource", tag("a", "3"));
  expect(call("DescribeSecret", { SecretId: "db" }).Tags).toEqual([
    { Key: "a", Value: "3" },
    { Key: "b", Value: "2" },
  ]);
});

it("needs its permission, and lets a condition see the tags", () => {
  expect(commonFaults({ operation: "TagResource", input: { Tags: [{ Key: "a", Value: "b" }] } })).toEqual([]);
  const { secret, refusal, call, user } = secretsForTest();
  secret("db");
  const as = user(allow("secretsmanager:TagResource", "*", { StringEquals: { "aws:RequestTag/a": "1" } }));
  expect(refusal("TagResource", tag("a", "2"), { as }).cause).toBe("condition-mismatch");
  expect(call("TagResource", tag("a", "1"), { as })).toEqual({});
});
