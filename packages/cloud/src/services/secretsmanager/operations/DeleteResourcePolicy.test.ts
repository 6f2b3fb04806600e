import { expect, it } from "vitest";
import { commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

it("takes the policy away", () => {
  const { call, secret } = secretsForTest();
  const ARN = secret("db");
  const statement = { Effect: "Allow", Principal: "*", Action: "secretsmanager:GetSecretValue", Resource: "*" };
  const ResourcePolicy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  call("PutResourcePolicy", { SecretId: "db", ResourcePolicy });
  expect(call("DeleteResourcePolicy", { SecretId: "db" })).toEqual({ ARN, Name: "db" });
  expect(call("GetResourcePolicy", { SecretId: "db" })).toEqual({ ARN, Name: "db" });
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "DeleteResourcePolicy" })).toEqual([]);
});
