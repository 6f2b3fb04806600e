import { expect, it } from "vitest";
import { allow, notAllowed, secretsForTest } from "../testing/secrets-for-test.js";

it("reads what it can and tells of the rest", () => {
  const { call, secret } = secretsForTest();
  secret("a");
  secret("b");
  call("DeleteSecret", { SecretId: "b" });
  expect(call("BatchGetSecretValue", { SecretIdList: ["a", "b", "none"] })).toMatchObject({
    SecretValues: [{ Name: "a", SecretString: "value" }],
    Errors: [
      { SecretId: "b", ErrorCode: "InvalidRequestException" },
      {
        SecretId: "none",
        ErrorCode: "ResourceNotFoundException",
        Message: "Secrets Manager can't find the specified secret.",
      },
    ],
  });
});

it("reads by filters, a page at a time", () => {
  const { call, secret } = secretsForTest();
  for (const name of ["app/a", "app/b", "other"]) secret(name);
  const input = { Filters: [{ Key: "name", Values: ["app/"] }], MaxResults: 1 };
  const first = call("BatchGetSecretValue", input);
  const second = call("BatchGetSecretValue", { ...input, NextToken: first.NextToken });
  expect([first, second].map(({ SecretValues }) => SecretValues?.["0"]?.Name).sort()).toEqual(["app/a", "app/b"]);
  expect(second.NextToken).toBeUndefined();
});

it.each([{}, { SecretIdList: ["a"], Filters: [{ Key: "name", Values: ["a"] }] }])("refuses %j", (input) => {
  expect(secretsForTest().refusal("BatchGetSecretValue", input)).toMatchObject({
    code: "InvalidParameterException",
    message: "Either 'SecretIdList' or 'Filters' must be provided, but not both.",
  });
});

it("needs its permission, and secretsmanager:GetSecretValue on each secret", () => {
  const { call, refusal, secret, user } = secretsForTest();
  const arn = secret("a");
  const input = { SecretIdList: ["a"] };
  expect(refusal("BatchGetSecretValue", input, { as: user() })).toEqual(notAllowed("BatchGetSecretValue", ""));
  const batch = allow("secretsmanager:BatchGetSecretValue");
  expect(call("BatchGetSecretValue", input, { as: user(batch) })).toMatchObject({
    SecretValues: [],
    Errors: [{ SecretId: "a", ErrorCode: "AccessDeniedException" }],
  });
  const both = user(batch, allow("secretsmanager:GetSecretValue", arn));
  expect(call("BatchGetSecretValue", input, { as: both })).toMatchObject({ SecretValues: [{ Name: "a" }], Errors: [] });
});
