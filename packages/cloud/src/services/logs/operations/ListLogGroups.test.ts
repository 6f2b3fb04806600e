import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import type { LogsForTest } from "../testing/logs-for-test.js";
import { arnOf, logsForTest, notAllowed, REGION } from "../testing/logs-for-test.js";

const names = ({ call }: LogsForTest, input: object = {}) =>
  call<{ logGroups: { logGroupName: string }[] }>("ListLogGroups", input).logGroups.map(
    ({ logGroupName }) => logGroupName,
  );

it("lists name, ARN and class", () => {
  const { group, call } = logsForTest();
  expect(call("ListLogGroups")).toEqual({ logGroups: [] });
  group("g");
  expect(call("ListLogGroups")).toEqual({
    logGroups: [{ logGroupName: "g", logGroupArn: arnOf("g"), logGroupClass: "STANDARD" }],
  });
});

it("finds by pattern, class and tags", () => {
  const test = logsForTest();
  test.call("CreateLogGroup", { logGroupName: "/aws/lambda/one", tags: { env: "prod-eu" } });
  test.call("CreateLogGroup", { logGroupName: "my/discovery", tags: { env: "test" } });
  test.call("CreateLogGroup", { logGroupName: "x/aws/lambda", logGroupClass: "DELIVERY" });
  expect(names(test, { logGroupNamePattern: "^/aws/lambda|discovery" })).toEqual(["/aws/lambda/one", "my/discovery"]);
  expect(names(test, { logGroupNamePattern: "/aws/lambda" })).toEqual(["/aws/lambda/one", "x/aws/lambda"]);
  expect(names(test, { logGroupNamePattern: "no-such-group" })).toEqual([]);
  expect(names(test, { logGroupClass: "DELIVERY" })).toEqual(["x/aws/lambda"]);
  expect(names(test, { logGroupTags: [{ key: "env" }] })).toEqual(["/aws/lambda/one", "my/discovery"]);
  expect(names(test, { logGroupTags: [{ key: "env", values: ["prod*"] }] })).toEqual(["/aws/lambda/one"]);
  expect(names(test, { fieldIndexNames: ["requestId"] })).toEqual([]);
});

it("gives pages", () => {
  const test = logsForTest();
  for (const name of ["a", "b", "c"]) test.group(name);
  const first = test.call("ListLogGroups", { limit: 2 });
  expect(first.logGroups).toHaveLength(2);
  expect(names(test, { limit: 2, nextToken: first.nextToken })).toEqual(["c"]);
});

it("refuses whom nothing allows logs:ListLogGroups", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("ListLogGroups", {}, { as: user() })).toEqual(
    notAllowed("logs:ListLogGroups", `arn:aws:logs:${REGION}:${ACCOUNT}:log-group::log-stream:`),
  );
});
