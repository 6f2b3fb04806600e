import { expect, it } from "vitest";
import { commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

it("shows no policy where there is none", () => {
  const { call, secret } = secretsForTest();
  const ARN = secret("db");
  expect(call("GetResourcePolicy", { SecretId: "db" })).toEqual({ ARN, Name: "db" });
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "GetResourcePolicy" })).toEqual([]);
});
