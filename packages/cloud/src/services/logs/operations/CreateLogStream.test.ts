import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

it("makes a stream without events", () => {
  const { call, group, now } = logsForTest();
  group("g");
  expect(call("CreateLogStream", { logGroupName: "g", logStreamName: "ecs/app/1" })).toEqual({});
  expect(call("DescribeLogStreams", { logGroupName: "g" })).toEqual({
    logStreams: [
      { logStreamName: "ecs/app/1", creationTime: now(), arn: `${arnOf("g")}:log-stream:ecs/app/1`, storedBytes: 0 },
    ],
  });
});

it("refuses a name that is taken", () => {
  const { group, refusal } = logsForTest();
  group("g", "s");
  expect(refusal("CreateLogStream", { logGroupName: "g", logStreamName: "s" })).toEqual({
    id: "logs.log-stream-already-exists",
    code: "ResourceAlreadyExistsException",
    status: 400,
    message: "The specified log stream already exists",
  });
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("CreateLogStream", { logGroupName: "g", logStreamName: "s" })).toEqual({
    id: "logs.log-group-not-found",
    code: "ResourceNotFoundException",
    status: 400,
    message: "The specified log group does not exist.",
  });
});

it("refuses whom nothing allows logs:CreateLogStream, with the stream's ARN", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("CreateLogStream", { logGroupName: "/ecs/app", logStreamName: "ecs/app/1" }, { as: user() })).toEqual(
    notAllowed("logs:CreateLogStream", `${arnOf("/ecs/app")}:log-stream:ecs/app/1`),
  );
});

it("is allowed by the log group's ARN with `:*`, not without", () => {
  const { group, user, call, refusal } = logsForTest();
  group("g");
  const input = { logGroupName: "g", logStreamName: "s" };
  expect(refusal("CreateLogStream", input, { as: user(allow("logs:CreateLogStream", arnOf("g"))) }).code).toBe(
    "AccessDeniedException",
  );
  expect(call("CreateLogStream", input, { as: user(allow("logs:CreateLogStream", `${arnOf("g")}:*`)) })).toEqual({});
});
