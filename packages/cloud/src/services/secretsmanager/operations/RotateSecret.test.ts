import { expect, it } from "vitest";
import { allow, commonFaults, secretsForTest } from "../testing/secrets-for-test.js";

const RotationLambdaARN = "arn:aws:lambda:us-east-1:000000000000:function:rotate";

it.each([
  [{}, "InvalidRequestException", "No Lambda rotation function ARN is associated with this secret."],
  [{ RotationLambdaARN }, "AccessDeniedException", /^Secrets Manager cannot invoke the specified Lambda function\. /],
])("refuses %j: there are no functions here", (more, code, message) => {
  const { secret, refusal } = secretsForTest();
  secret("db");
  const refused = refusal("RotateSecret", { SecretId: "db", ...more });
  expect(refused).toMatchObject({ code, status: 400, message: expect.stringMatching(message) });
});

it("needs its permission, and lets a condition see the function", () => {
  expect(commonFaults({ operation: "RotateSecret" })).toEqual([]);
  const { secret, refusal, user } = secretsForTest();
  secret("db");
  const condition = { ArnLike: { "secretsmanager:RotationLambdaARN": "arn:aws:lambda:*:*:function:other" } };
  const as = user(allow("secretsmanager:RotateSecret", "*", condition));
  const refused = refusal("RotateSecret", { SecretId: "db", RotationLambdaARN }, { as });
  expect(refused.cause).toBe("condition-mismatch");
});
