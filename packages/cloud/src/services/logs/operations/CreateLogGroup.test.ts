import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

it("makes a log group", () => {
  const { call, now } = logsForTest();
  expect(call("CreateLogGroup", { logGroupName: "/ecs/app", tags: { env: "test" } })).toEqual({});
  expect(call("DescribeLogGroups").logGroups).toEqual([
    {
      logGroupName: "/ecs/app",
      creationTime: now(),
      metricFilterCount: 0,
      arn: `${arnOf("/ecs/app")}:*`,
      logGroupClass: "STANDARD",
      logGroupArn: arnOf("/ecs/app"),
      storedBytes: 0,
      deletionProtectionEnabled: false,
    },
  ]);
  expect(call("ListTagsLogGroup", { logGroupName: "/ecs/app" })).toEqual({ tags: { env: "test" } });
});

it("keeps what it is given", () => {
  const { call } = logsForTest();
  const kmsKeyId = `arn:aws:kms:us-east-1:${ACCOUNT}:key/1`;
  const given = { logGroupName: "g", kmsKeyId, logGroupClass: "INFREQUENT_ACCESS", deletionProtectionEnabled: true };
  call("CreateLogGroup", given);
  expect(call("DescribeLogGroups").logGroups).toMatchObject([given]);
});

it("knows the same name in another Region and in another account", () => {
  const { call } = logsForTest();
  call("CreateLogGroup", { logGroupName: "g" });
  expect(call("CreateLogGroup", { logGroupName: "g" }, { region: "eu-west-1" })).toEqual({});
  expect(call("CreateLogGroup", { logGroupName: "g" }, { as: "111111111111" })).toEqual({});
});

it("refuses a name that is taken", () => {
  const { group, refusal } = logsForTest();
  group("g");
  expect(refusal("CreateLogGroup", { logGroupName: "g" })).toEqual({
    id: "logs.log-group-already-exists",
    code: "ResourceAlreadyExistsException",
    status: 400,
    message: "The specified log group already exists",
  });
});

it.each(["aws/spans", "AWS/x"])("refuses the name %s", (logGroupName) => {
  expect(logsForTest().refusal("CreateLogGroup", { logGroupName })).toEqual({
    id: "logs.group-name-reserved",
    code: "InvalidParameterException",
    status: 400,
    message: "Log groups starting with AWS/ are reserved for AWS.",
  });
});

it("refuses a name that does not fit the model", () => {
  expect(logsForTest().refusal("CreateLogGroup", { logGroupName: "a b" })).toMatchObject({
    code: "InvalidParameterException",
    message: String.raw`1 validation error detected: Value 'a b' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\.\-_/#A-Za-z0-9]+`,
  });
});

it("refuses whom nothing allows logs:CreateLogGroup, before it says that the name is taken", () => {
  const { user, group, refusal } = logsForTest();
  group("g");
  const as = user();
  expect(refusal("CreateLogGroup", { logGroupName: "g" }, { as })).toEqual(
    notAllowed("logs:CreateLogGroup", `${arnOf("g")}:log-stream:`),
  );
});

it("asks for the log group with `:*`", () => {
  const { user, call, refusal } = logsForTest();
  expect(call("CreateLogGroup", { logGroupName: "a" }, { as: user(allow("logs:*", `${arnOf("a")}:*`)) })).toEqual({});
  expect(refusal("CreateLogGroup", { logGroupName: "b" }, { as: user(allow("logs:*", arnOf("b"))) }).code).toBe(
    "AccessDeniedException",
  );
});

it("with tags asks for logs:TagResource on the log group without `:*`", () => {
  const { user, call, refusal } = logsForTest();
  const tagged = { logGroupName: "g", tags: { env: "test" } };
  const without = user(allow("logs:*", `${arnOf("g")}:*`));
  expect(refusal("CreateLogGroup", tagged, { as: without })).toMatchObject({
    id: "logs.create-with-tags-denied",
    code: "AccessDeniedException",
    status: 400,
    message: `User with accountId: ${ACCOUNT} is not authorized to perform CreateLogGroup with Tags. An additional permission "logs:TagResource" is required.`,
  });
  const condition = {
    StringEquals: { "aws:RequestTag/env": "test" },
    "ForAllValues:StringEquals": { "aws:TagKeys": ["env"] },
  };
  const as = user(allow(["logs:CreateLogGroup", "logs:TagResource"], [`${arnOf("g")}:*`, arnOf("g")], condition));
  expect(refusal("CreateLogGroup", { ...tagged, tags: { env: "prod" } }, { as }).code).toBe("AccessDeniedException");
  expect(call("CreateLogGroup", tagged, { as })).toEqual({});
});
