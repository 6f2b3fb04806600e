import { expect, it } from "vitest";
import type { Caller } from "../../../gate/caller.js";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const document = (more: object = {}) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "events.amazonaws.com" },
        Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: `${arnOf("g")}:*`,
        ...more,
      },
    ],
  });

const SERVICE: Caller = {
  kind: "service",
  service: "events.amazonaws.com",
  account: ACCOUNT,
  context: { "aws:SourceArn": "arn:aws:events:us-east-1:000000000000:rule/r" },
};

it("puts a policy, or another under its name", () => {
  const { call, now } = logsForTest();
  const put = (policyDocument: string) => call<object>("PutResourcePolicy", { policyName: "p", policyDocument });
  put(document());
  const policyDocument = document({ Sid: "second" });
  const resourcePolicy = { policyName: "p", policyDocument, lastUpdatedTime: now(), policyScope: "ACCOUNT" };
  expect(put(policyDocument)).toEqual({ resourcePolicy });
  expect(call<object>("DescribeResourcePolicies")).toEqual({ resourcePolicies: [resourcePolicy] });
});

it("lets a service of AWS write, and nobody else", () => {
  const { group, call, refusal, user } = logsForTest();
  group("g");
  const input = { logGroupName: "g", logStreamName: "s" };
  expect(refusal("CreateLogStream", input, { as: SERVICE })).toMatchObject({
    code: "AccessDeniedException",
    cause: "resource-policy-silent",
  });
  call("PutResourcePolicy", { policyName: "all", policyDocument: document({ Principal: "*" }) });
  expect(refusal("CreateLogStream", input, { as: user() }).id).toBe("iam.denied-implicit");
  call("CreateLogStream", input, { as: SERVICE });
});

it("puts a policy on one log group, in turn", () => {
  const { group, call, refusal } = logsForTest();
  group("g");
  group("h");
  const resourceArn = arnOf("g");
  const policyDocument = document({ Resource: "*" });
  const { revisionId } = call<{ revisionId: string }>("PutResourcePolicy", { resourceArn, policyDocument });
  call("CreateLogStream", { logGroupName: "g", logStreamName: "s" }, { as: SERVICE });
  const other = { logGroupName: "h", logStreamName: "s" };
  expect(refusal("CreateLogStream", other, { as: SERVICE }).code).toBe("AccessDeniedException");
  expect(refusal("PutResourcePolicy", { resourceArn, policyDocument }).id).toBe("logs.operation-aborted");
  call("PutResourcePolicy", { resourceArn, policyDocument, expectedRevisionId: revisionId });
  expect(refusal("PutResourcePolicy", { resourceArn: arnOf("absent"), policyDocument }).id).toBe(
    "logs.log-group-not-found",
  );
});

it.each<[input: object, message: string]>([
  [{ policyName: "p", policyDocument: "{" }, "The specified policy document is not valid."],
  [
    { policyName: "p", policyDocument: '{"Version":"2012-10-17","Statement":[]}' },
    "The specified policy document is not valid.",
  ],
  [
    { policyDocument: document() },
    "1 validation error detected: Value null at 'policyName' failed to satisfy constraint: Member must not be null",
  ],
  [
    { policyName: "p" },
    "1 validation error detected: Value null at 'policyDocument' failed to satisfy constraint: Member must not be null",
  ],
])("refuses %j", (input, message) => {
  expect(logsForTest().refusal("PutResourcePolicy", input)).toMatchObject({
    code: "InvalidParameterException",
    status: 400,
    message,
  });
});

it("refuses an eleventh policy of the account", () => {
  const { call, refusal } = logsForTest();
  const put = (policyName: string) => ({ policyName, policyDocument: document() });
  for (let i = 0; i < 10; i++) call("PutResourcePolicy", put(`p${i}`));
  expect(refusal("PutResourcePolicy", put("more"))).toMatchObject({ code: "LimitExceededException" });
  call("PutResourcePolicy", put("p0"));
});

it("refuses whom nothing allows logs:PutResourcePolicy", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("PutResourcePolicy", { policyName: "p", policyDocument: "{" }, { as: user() })).toEqual(
    notAllowed("logs:PutResourcePolicy", "*"),
  );
});
