import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { allow, commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

const [FIRST, SECOND] = ["1".repeat(32), "2".repeat(32)];

function twoVersions() {
  const test = secretsForTest();
  const arn = test.secret("db", { SecretString: "one", ClientRequestToken: FIRST });
  test.call("PutSecretValue", { SecretId: "db", SecretString: "two", ClientRequestToken: SECOND });
  return { ...test, arn };
}

it.each([
  [{}, "two"],
  [{ VersionStage: "AWSPREVIOUS" }, "one"],
  [{ VersionId: FIRST }, "one"],
  [{ VersionId: SECOND, VersionStage: "AWSCURRENT" }, "two"],
])("gives the version of %j", (selector, value) => {
  const { call } = twoVersions();
  expect(call("GetSecretValue", { SecretId: "db", ...selector })).toMatchObject({ SecretString: value });
});

it("finds a secret by its name, its ARN, and its ARN without the random characters", () => {
  const { call, arn, refusal } = twoVersions();
  for (const SecretId of ["db", arn, arn.slice(0, -7)])
    expect(call("GetSecretValue", { SecretId })).toMatchObject({ ARN: arn });
  expect(refusal("GetSecretValue", { SecretId: arn }, { region: "eu-west-1" }).id).toBe(
    "secretsmanager.secret-not-found",
  );
});

it("gives bytes back as bytes, and writes down the day", () => {
  const { call, secret, now } = secretsForTest();
  const SecretBinary = new Uint8Array([0, 127, 255]);
  secret("db", { SecretBinary });
  expect(call("GetSecretValue", { SecretId: "db" })).toMatchObject({ SecretBinary });
  expect(call("DescribeSecret", { SecretId: "db" })).toMatchObject({ LastAccessedDate: new Date(now()) });
});

it.each([
  [
    { VersionStage: "AWSPENDING" },
    "ResourceNotFoundException",
    "Secrets Manager can't find the specified secret value for staging label: AWSPENDING",
  ],
  [
    { VersionId: "3".repeat(32) },
    "ResourceNotFoundException",
    `Secrets Manager can't find the specified secret value for VersionId: ${"3".repeat(32)}`,
  ],
  [
    { VersionId: FIRST, VersionStage: "AWSCURRENT" },
    "InvalidRequestException",
    "You provided a VersionStage that is not associated to the provided VersionId.",
  ],
])("refuses %j", (selector, code, message) => {
  expect(twoVersions().refusal("GetSecretValue", { SecretId: "db", ...selector })).toMatchObject({
    code,
    status: 400,
    message,
  });
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "GetSecretValue" })).toEqual([]);
});

it.each([
  ["secretsmanager:VersionStage", "AWSCURRENT", {}],
  ["secretsmanager:VersionStage", "AWSPREVIOUS", { VersionStage: "AWSPREVIOUS" }],
  ["secretsmanager:VersionId", FIRST, { VersionId: FIRST }],
])("lets a condition see %s %s", (key, value, selector) => {
  const { user, call, refusal } = twoVersions();
  const allowed = (wanted: string) => ({
    as: user(allow("secretsmanager:GetSecretValue", "*", { StringEquals: { [key]: wanted } })),
  });
  const input = { SecretId: "db", ...selector };
  expect(call("GetSecretValue", input, allowed(value))).toMatchObject({ Name: "db" });
  expect(refusal("GetSecretValue", input, allowed("other"))).toMatchObject({ cause: "condition-mismatch" });
});

describe("a secret's own policy", () => {
  const policy = (Effect: string, Principal: unknown) =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect, Principal, Action: "secretsmanager:GetSecretValue", Resource: "*" }],
    });

  it("lets a user in who has no permission of its own", () => {
    const { user, call, refusal } = twoVersions();
    const as = user();
    expect(refusal("GetSecretValue", { SecretId: "db" }, { as })).toMatchObject({ cause: "nothing-allows" });
    const ResourcePolicy = policy("Allow", { AWS: `arn:aws:iam::${ACCOUNT}:user/user-1` });
    call("PutResourcePolicy", { SecretId: "db", ResourcePolicy });
    expect(call("GetSecretValue", { SecretId: "db" }, { as })).toMatchObject({ SecretString: "two" });
  });

  it("keeps even the administrator out", () => {
    const { call, refusal } = twoVersions();
    call("PutResourcePolicy", { SecretId: "db", ResourcePolicy: policy("Deny", "*") });
    const { message, cause } = refusal("GetSecretValue", { SecretId: "db" });
    expect(message).toMatch(/with an explicit deny in a resource-based policy$/);
    expect(cause).toBe("deny-statement");
  });

  it("must let in a caller of another account, who names the ARN", () => {
    const { call, refusal, arn } = twoVersions();
    const options = { as: "111111111111" };
    const { message, cause } = refusal("GetSecretValue", { SecretId: arn }, options);
    expect(message).toBe(
      `User: arn:aws:iam::111111111111:user/admin is not authorized to perform: secretsmanager:GetSecretValue on resource: ${arn} because no resource-based policy allows the secretsmanager:GetSecretValue action`,
    );
    expect(cause).toBe("resource-policy-silent");
    const ResourcePolicy = policy("Allow", { AWS: "arn:aws:iam::111111111111:root" });
    call("PutResourcePolicy", { SecretId: "db", ResourcePolicy });
    expect(call("GetSecretValue", { SecretId: arn }, options)).toMatchObject({ SecretString: "two" });
  });
});
