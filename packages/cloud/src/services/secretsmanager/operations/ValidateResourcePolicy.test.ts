import { expect, it } from "vitest";
import { commonFaults, notAllowed, secretsForTest } from "../testing/secrets-for-test.js";

const policy = (Principal: unknown) => {
  const statement = { Effect: "Allow", Principal, Action: "secretsmanager:GetSecretValue", Resource: "*" };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
};
const GOOD = policy({ AWS: "arn:aws:iam::000000000000:root" });

it("passes a policy for one's own account", () => {
  const answer = secretsForTest().call("ValidateResourcePolicy", { ResourcePolicy: GOOD });
  expect(answer).toEqual({ PolicyValidationPassed: true, ValidationErrors: [] });
});

it("does not pass one that lets anyone in", () => {
  const answer = secretsForTest().call("ValidateResourcePolicy", { ResourcePolicy: policy("*") });
  const ErrorMessage = "You can't attach a resource-based policy that allows broad access to the secret.";
  expect(answer).toMatchObject({ PolicyValidationPassed: false, ValidationErrors: [{ ErrorMessage }] });
});

it("refuses what is no policy", () => {
  const refused = secretsForTest().refusal("ValidateResourcePolicy", { ResourcePolicy: "{" });
  expect(refused).toMatchObject({ code: "MalformedPolicyDocumentException", status: 400 });
});

it("needs its permission", () => {
  expect(commonFaults({ operation: "ValidateResourcePolicy", input: { ResourcePolicy: GOOD } })).toEqual([]);
  const { refusal, user } = secretsForTest();
  const refused = refusal("ValidateResourcePolicy", { ResourcePolicy: GOOD }, { as: user() });
  expect(refused).toEqual(notAllowed("ValidateResourcePolicy", ""));
});
