import { expect, it } from "vitest";
import { commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

it("brings a secret back", () => {
  const { call, secret } = secretsForTest();
  const ARN = secret("db");
  call("DeleteSecret", { SecretId: "db" });
  expect(call("RestoreSecret", { SecretId: "db" })).toEqual({ ARN, Name: "db" });
  expect(call("GetSecretValue", { SecretId: "db" })).toMatchObject({ SecretString: "value" });
  expect(call("DescribeSecret", { SecretId: "db" }).DeletedDate).toBeUndefined();
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "RestoreSecret", servesMarked: true })).toEqual([]);
});
