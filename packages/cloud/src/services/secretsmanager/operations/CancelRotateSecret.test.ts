import { expect, it } from "vitest";
import { commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

it("refuses a secret that is not rotated", () => {
  const { secret, refusal } = secretsForTest();
  secret("db");
  expect(refusal("CancelRotateSecret", { SecretId: "db" })).toMatchObject({
    code: "InvalidRequestException",
    status: 400,
    message: "You tried to enable rotation on a secret that doesn't already have a Lambda function ARN configured",
  });
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "CancelRotateSecret" })).toEqual([]);
});
