import { expect, test } from "vitest";
import type { Statement } from "../types.js";
import { grantsService } from "./grants-service.js";

const allow: Statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };

// Recorded from ListPoliciesGrantingServiceAccess, but for the lines on STS and on wildcards.
test.each<[string, Statement, readonly string[]]>([
  ["an action", allow, ["s3"]],
  ["an action in any case", { ...allow, Action: "S3:GETOBJECT" }, ["s3"]],
  ["an action that does not exist", { ...allow, Action: "s3:MadeUp" }, ["s3"]],
  ["a wildcard", { ...allow, Action: "s3:Get*" }, ["s3"]],
  ["everything", { ...allow, Action: "*" }, ["s3", "sqs", "sts"]],
  ["all but one service", { Effect: "Allow", NotAction: "s3:*", Resource: "*" }, ["sqs", "sts"]],
  ["all but one action", { Effect: "Allow", NotAction: ["s3:GetObject"], Resource: "*" }, ["s3", "sqs", "sts"]],
  ["a condition", { ...allow, Condition: { StringEquals: { "k:absent": "a" } } }, ["s3"]],
  ["a resource of another service", { ...allow, Resource: "arn:aws:iam::123456789012:user/nobody" }, []],
  ["a resource of its own", { ...allow, Resource: "arn:aws:s3:::bucket/*" }, ["s3"]],
  ["no resource at all", { Effect: "Allow", Action: "s3:GetObject", NotResource: "*" }, []],
  ["roles to assume", { ...allow, Action: "sts:AssumeRole", Resource: "arn:aws:iam::123456789012:role/app" }, ["sts"]],
  ["a deny", { ...allow, Effect: "Deny" }, []],
])("%s", (_, statement, expected) => {
  const document = { Version: "2012-10-17", Statement: [statement] } as const;
  expect(["s3", "sqs", "sts"].filter((namespace) => grantsService(document, namespace))).toEqual(expected);
});
