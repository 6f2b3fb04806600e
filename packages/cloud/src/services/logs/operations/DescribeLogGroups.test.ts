import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import type { LogsForTest } from "../testing/logs-for-test.js";
import { allow, arnOf, logsForTest, notAllowed, REGION } from "../testing/logs-for-test.js";

const names = ({ call }: LogsForTest, input: object = {}) =>
  call<{ logGroups: { logGroupName: string }[] }>("DescribeLogGroups", input).logGroups.map(
    ({ logGroupName }) => logGroupName,
  );

it("has none at first", () => {
  expect(logsForTest().call("DescribeLogGroups")).toEqual({ logGroups: [] });
});

it("lists by name, those of the Region only", () => {
  const test = logsForTest();
  for (const name of ["b", "a", "a/x", "B"]) test.group(name);
  test.call("CreateLogGroup", { logGroupName: "elsewhere" }, { region: "eu-west-1" });
  expect(names(test)).toEqual(["B", "a", "a/x", "b"]);
});

it("tells retention and key", () => {
  const { call, group } = logsForTest();
  group("g");
  call("PutRetentionPolicy", { logGroupName: "g", retentionInDays: 7 });
  expect(call("DescribeLogGroups", { logGroupNamePrefix: "g" }).logGroups).toMatchObject([{ retentionInDays: 7 }]);
});

it("finds by prefix, the name itself too", () => {
  const test = logsForTest();
  for (const name of ["/ecs/app", "/ecs/app-2", "/ecs/ap", "/lambda/app", "/ecs/b"]) test.group(name);
  expect(names(test, { logGroupNamePrefix: "/ecs/app" })).toEqual(["/ecs/app", "/ecs/app-2"]);
  expect(names(test, { logGroupNamePrefix: "/none" })).toEqual([]);
});

it("finds by pattern: a part of the name, with fewer members and a token whatever follows", () => {
  const test = logsForTest();
  for (const name of ["DataLogs", "aws-DataLogs", "GroupDataLogs", "datalogs"]) test.group(name);
  const found = test.call("DescribeLogGroups", { logGroupNamePattern: "DataLogs" });
  expect(found.logGroups).toHaveLength(3);
  expect(found.logGroups[0]).toEqual({
    logGroupName: "DataLogs",
    creationTime: test.now(),
    metricFilterCount: 0,
    arn: `${arnOf("DataLogs")}:*`,
    logGroupClass: "STANDARD",
    logGroupArn: arnOf("DataLogs"),
  });
  expect(test.call("DescribeLogGroups", { logGroupNamePattern: "DataLogs", nextToken: found.nextToken })).toEqual({
    logGroups: [],
  });
  expect(test.call("DescribeLogGroups", { logGroupNamePattern: "none" })).toEqual({ logGroups: [] });
});

it("finds by class and by identifier", () => {
  const test = logsForTest();
  test.group("a");
  test.group("b");
  test.call("CreateLogGroup", { logGroupName: "c", logGroupClass: "INFREQUENT_ACCESS" });
  expect(names(test, { logGroupClass: "INFREQUENT_ACCESS" })).toEqual(["c"]);
  expect(names(test, { logGroupIdentifiers: ["c", arnOf("a")] })).toEqual(["a", "c"]);
});

it("gives pages of the limit, of 50 without one", () => {
  const test = logsForTest();
  const all = Array.from({ length: 120 }, (_, i) => `g-${String(i).padStart(3, "0")}`);
  for (const name of all) test.group(name);
  expect(names(test)).toEqual(all.slice(0, 50));
  const seen: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = test.call("DescribeLogGroups", { limit: 30, logGroupNamePrefix: "g-", nextToken });
    seen.push(...page.logGroups.map((group) => group.logGroupName));
    nextToken = page.nextToken;
  } while (nextToken);
  expect(seen).toEqual(all);
});

it("refuses prefix with pattern", () => {
  expect(logsForTest().refusal("DescribeLogGroups", { logGroupNamePrefix: "a", logGroupNamePattern: "a" })).toEqual({
    id: "logs.prefix-and-pattern",
    code: "InvalidParameterException",
    status: 400,
    message: "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
  });
});

it("refuses a token that is none", () => {
  expect(logsForTest().refusal("DescribeLogGroups", { nextToken: "x" })).toEqual({
    id: "logs.next-token-invalid",
    code: "InvalidParameterException",
    status: 400,
    message: "The specified nextToken is invalid.",
  });
});

it("asks for all log groups, whatever the prefix", () => {
  const { group, user, call, refusal } = logsForTest();
  group("g");
  const anyGroup = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group::log-stream:`;
  const as = user(allow("logs:DescribeLogGroups", `${arnOf("g")}:*`));
  expect(refusal("DescribeLogGroups", { logGroupNamePrefix: "g" }, { as })).toEqual(
    notAllowed("logs:DescribeLogGroups", anyGroup, "another-resource"),
  );
  expect(
    call("DescribeLogGroups", {}, { as: user(allow("logs:DescribeLogGroups", `${arnOf("*")}`)) }).logGroups,
  ).toHaveLength(1);
});
