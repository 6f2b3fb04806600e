import { expect, it } from "vitest";
import { allow, commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

const statement = { Effect: "Allow", Principal: "*", Action: "secretsmanager:GetSecretValue", Resource: "*" };
const policy = (more: object = {}) => JSON.stringify({ Version: "2012-10-17", Statement: [{ ...statement, ...more }] });
const put = (ResourcePolicy: string, more: object = {}) => ({ SecretId: "db", ResourcePolicy, ...more });

it("puts the policy as it was written", () => {
  const { call, secret } = secretsForTest();
  const ARN = secret("db");
  expect(call("PutResourcePolicy", put(policy()))).toEqual({ ARN, Name: "db" });
  expect(call("GetResourcePolicy", { SecretId: "db" })).toEqual({ ARN, Name: "db", ResourcePolicy: policy() });
});

const MALFORMED = "MalformedPolicyDocumentException";
it.each([
  ["{", {}, MALFORMED, "This resource policy contains a syntax error."],
  [policy({ Effect: "AllowSomething" }), {}, MALFORMED, "This resource policy contains a syntax error."],
  [
    policy({ Principal: { AWS: "arn:aws:iam::000000000000:role/none" } }),
    {},
    MALFORMED,
    "This resource policy contains an unsupported principal.",
  ],
  [
    policy(),
    { BlockPublicPolicy: true },
    "PublicPolicyException",
    "You can't attach a resource-based policy that allows broad access to the secret.",
  ],
])("refuses %s %j", (text, more, code, message) => {
  const { secret, refusal } = secretsForTest();
  secret("db");
  expect(refusal("PutResourcePolicy", put(text, more))).toMatchObject({ code, status: 400, message });
});

it.each([
  { Principal: { AWS: "arn:aws:iam::000000000000:root" } },
  { Condition: { StringEquals: { "aws:SourceAccount": "000000000000" } } },
  { Effect: "Deny" },
])("does not take %j for public", (more) => {
  const { secret, call } = secretsForTest();
  secret("db");
  expect(call("PutResourcePolicy", put(policy(more), { BlockPublicPolicy: true }))).toMatchObject({ Name: "db" });
});

it("needs its permission, and lets a condition see BlockPublicPolicy", () => {
  expect(commonFaults({ operation: "PutResourcePolicy", input: { ResourcePolicy: policy() } })).toEqual([]);
  const { secret, refusal, user } = secretsForTest();
  secret("db");
  const condition = { Bool: { "secretsmanager:BlockPublicPolicy": "true" } };
  const as = user(allow("secretsmanager:PutResourcePolicy", "*", condition));
  const input = put(policy(), { BlockPublicPolicy: false });
  expect(refusal("PutResourcePolicy", input, { as }).cause).toBe("condition-mismatch");
});
