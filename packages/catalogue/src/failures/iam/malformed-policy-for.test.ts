import { type PolicyKind, validatePolicy } from "@understudy/iam";
import { describe, expect, it } from "vitest";
import { malformedPolicyFor } from "./malformed-policy-for.js";

const statement = { Effect: "Allow", Action: "ecs:RunTask", Resource: "*" };
const trust = { Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" };
const policy = (change: object, base: object = statement) =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ ...base, ...change }] });

/** What IAM answers to the document. */
function refusalOf(document: string, kind: PolicyKind): string | undefined {
  const finding = validatePolicy(document, kind);
  if (!finding) return undefined;
  const { mode, values } = malformedPolicyFor(finding, kind);
  expect(mode.code).toBe("MalformedPolicyDocument");
  const text = mode.template.format(values);
  expect(mode.template.parse(text)).toBeDefined();
  return text;
}

describe("a malformed policy document", () => {
  it.each<[string, PolicyKind, string]>([
    ["{", "trust", "This policy contains invalid Json"],
    ["{", "identity", "Syntax errors in policy."],
    [policy({ Effect: undefined }), "identity", "Syntax errors in policy."],
    [policy({ Action: undefined }), "identity", "Policy statement must contain actions."],
    [policy({ Resource: undefined }), "identity", "Policy statement must contain resources."],
    [
      policy({ Action: "RunTask" }),
      "identity",
      "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
    ],
    [policy({ Action: "ecs:Run:Task" }), "identity", "Actions/Condition can contain only one colon."],
    [policy({ Action: "e*s:RunTask" }), "identity", "Vendor e*s is not valid"],
    [policy({ Resource: "bucket" }), "identity", 'Resource bucket must be in ARN format or "*".'],
    [policy({ Resource: "arn:a:b:c:d:e" }), "identity", 'Partition "a" is not valid for resource "arn:a:b:c:d:e".'],
    [
      policy({ Resource: "arn:aws:iam:us-east-1:123456789012:role/app" }),
      "identity",
      "IAM resource arn:aws:iam:us-east-1:123456789012:role/app cannot contain region information.",
    ],
    [policy({ Principal: "*" }), "identity", "Policy document should not specify a principal."],
    [policy({ Resource: "*" }, trust), "trust", "Has prohibited field Resource."],
    [policy({ Action: "ecs:RunTask" }, trust), "trust", "AssumeRole policy may only specify STS AssumeRole actions."],
  ])("%s (%s)", (document, kind, text) => {
    expect(refusalOf(document, kind)).toBe(text);
  });

  it("is told apart from a sound one", () => {
    expect(refusalOf(policy({}), "identity")).toBeUndefined();
    expect(refusalOf(policy({}, trust), "trust")).toBeUndefined();
  });
});
