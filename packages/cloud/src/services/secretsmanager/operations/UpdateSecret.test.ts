import { expect, it } from "vitest";
import { allow, commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

it("changes what is told of a secret without making a version", () => {
  const { call, secret } = secretsForTest();
  const ARN = secret("db");
  expect(call("UpdateSecret", { SecretId: "db", Description: "new" })).toEqual({ ARN, Name: "db" });
  expect(call("DescribeSecret", { SecretId: "db" })).toMatchObject({ Description: "new" });
});

it("makes a value a new version", () => {
  const { call, secret } = secretsForTest();
  secret("db");
  const { VersionId } = call("UpdateSecret", { SecretId: "db", SecretString: "two" });
  expect(call("GetSecretValue", { SecretId: "db" })).toMatchObject({ SecretString: "two", VersionId });
});

it("refuses a key that is not there", () => {
  const { refusal, secret } = secretsForTest();
  secret("db");
  expect(refusal("UpdateSecret", { SecretId: "db", KmsKeyId: "alias/mine" }).code).toBe("EncryptionFailure");
});

it("needs its permission, and lets a condition see the key", () => {
  expect(commonFaults({ operation: "UpdateSecret" })).toEqual([]);
  const { refusal, secret, user } = secretsForTest();
  secret("db");
  const condition = { Null: { "secretsmanager:KmsKeyId": "true" } };
  const as = user(allow("secretsmanager:UpdateSecret", "*", condition));
  expect(refusal("UpdateSecret", { SecretId: "db", KmsKeyId: "alias/mine" }, { as }).cause).toBe("condition-mismatch");
});
