import { expect, it } from "vitest";
import { commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

const TOKEN = "a".repeat(32);
const put = { SecretId: "db", SecretString: "two", ClientRequestToken: TOKEN };

it("makes the value current and the one before previous", () => {
  const { call, secret } = secretsForTest();
  const ARN = secret("db", { SecretString: "one", ClientRequestToken: "1".repeat(32) });
  expect(call("PutSecretValue", put)).toEqual({ ARN, Name: "db", VersionId: TOKEN, VersionStages: ["AWSCURRENT"] });
  expect(call("DescribeSecret", { SecretId: "db" }).VersionIdsToStages).toEqual({
    ["1".repeat(32)]: ["AWSPREVIOUS"],
    [TOKEN]: ["AWSCURRENT"],
  });
});

it("makes the first version current whatever labels are asked for", () => {
  const { call, secret } = secretsForTest();
  secret("db", {});
  expect(call("PutSecretValue", { ...put, VersionStages: ["mine"] }).VersionStages).toEqual(["AWSCURRENT", "mine"]);
});

it("does nothing for the same token and value, and refuses another value", () => {
  const { call, secret, refusal } = secretsForTest();
  secret("db");
  const first = call("PutSecretValue", put);
  expect(call("PutSecretValue", put)).toEqual(first);
  expect(refusal("PutSecretValue", { ...put, SecretString: "three" })).toMatchObject({
    code: "ResourceExistsException",
  });
});

it.each([
  [{}, "InvalidRequestException", "You must provide either SecretString or SecretBinary."],
  [
    { SecretString: "a", SecretBinary: new Uint8Array([1]) },
    "InvalidParameterException",
    "You can't specify both a binary secret value and a string secret value in the same secret.",
  ],
])("refuses %j", (value, code, message) => {
  const { secret, refusal } = secretsForTest();
  secret("db");
  expect(refusal("PutSecretValue", { SecretId: "db", ...value })).toMatchObject({ code, status: 400, message });
});

it("keeps a hundred versions, and all that carry a label", () => {
  const { call, secret, store } = secretsForTest();
  secret("db");
  for (let i = 0; i < 110; i += 1) call("PutSecretValue", { SecretId: "db", SecretString: `${i}` });
  const dump = Object.values(store.dump().tables["secretsmanager.secret"] ?? {}) as { versions: unknown[] }[];
  expect(dump[0]?.versions).toHaveLength(100);
  expect(call("GetSecretValue", { SecretId: "db", VersionStage: "AWSPREVIOUS" })).toMatchObject({
    SecretString: "108",
  });
});

it("never prints a value that is refused", () => {
  const { refusal, secret } = secretsForTest();
  secret("db");
  const SecretString = "hunter2".repeat(10_000);
  expect(refusal("PutSecretValue", { SecretId: "db", SecretString }).message).not.toContain("hunter2");
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "PutSecretValue", input: { SecretString: "v" } })).toEqual([]);
});
