import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { rules } from "../tables.js";
import {
  allow,
  eventsArn,
  eventsForTest,
  expectDenied,
  NO_BUS,
  notAllowed,
  OTHER,
  PATTERN,
  refused,
  roleArn,
} from "../testing/events-for-test.js";

it("makes a rule on the default bus, or on another", () => {
  const { call } = eventsForTest();
  expect(call("PutRule", { Name: "r", EventPattern: PATTERN })).toEqual({ RuleArn: eventsArn("rule/r") });
  call("CreateEventBus", { Name: "orders" });
  for (const EventBusName of ["orders", eventsArn("event-bus/orders")]) {
    expect(call("PutRule", { Name: "r", EventPattern: PATTERN, EventBusName })).toEqual({
      RuleArn: eventsArn("rule/orders/r"),
    });
  }
});

it("replaces a rule: what is not named is gone, but for its tags and targets", () => {
  const { call } = eventsForTest();
  const Tags = [{ Key: "a", Value: "b" }];
  call("PutRule", { Name: "r", EventPattern: PATTERN, Description: "d", State: "DISABLED", Tags });
  call("PutTargets", { Rule: "r", Targets: [{ Id: "1", Arn: "arn:aws:sqs:us-east-1:000000000000:q" }] });
  call("PutRule", { Name: "r", ScheduleExpression: "rate(1 hour)", Tags: [{ Key: "c", Value: "d" }] });
  const ResourceARN = eventsArn("rule/r");
  expect(call("DescribeRule", { Name: "r" })).toEqual({
    Name: "r",
    Arn: ResourceARN,
    EventBusName: "default",
    State: "ENABLED",
    ScheduleExpression: "rate(1 hour)",
    CreatedBy: ACCOUNT,
  });
  expect(call("ListTagsForResource", { ResourceARN })).toEqual({ Tags });
  expect(call("ListTargetsByRule", { Rule: "r" }).Targets).toHaveLength(1);
});

it("lets a schedule go on when it stays, and begins another anew", () => {
  const { call, advance, store, now } = eventsForTest();
  const since = () => store.get(rules, eventsArn("rule/r"))?.scheduledFrom;
  const put = (more: object) => call("PutRule", { Name: "r", ScheduleExpression: "rate(1 hour)", ...more });
  put({});
  const first = now();
  advance(1_000);
  put({ Description: "d" });
  expect(since()).toBe(first);
  put({ ScheduleExpression: "rate(2 hours)" });
  expect(since()).toBe(first + 1_000);
});

it.each<[input: object, id: string, code: string, message: string]>([
  [{}, "trigger-missing", "ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified."],
  [
    { ScheduleExpression: "rate(1 minutes)" },
    "schedule-invalid",
    "ValidationException",
    "Parameter ScheduleExpression is not valid.",
  ],
  [
    { ScheduleExpression: "rate(1 minute)", EventBusName: "orders" },
    "schedule-on-custom-bus",
    "ValidationException",
    "ScheduleExpression is supported only on the default event bus.",
  ],
  [
    { EventPattern: "{}" },
    "pattern-invalid",
    "InvalidEventPatternException",
    "Event pattern is not valid. Reason: Empty objects are not allowed",
  ],
])("refuses %j", (input, id, code, message) => {
  expect(eventsForTest().refusal("PutRule", { Name: "r", ...input })).toEqual(refused(id, code, message));
});

it("refuses a bus that is not there, and the 301st rule of one", () => {
  const { refusal, rule } = eventsForTest();
  expect(refusal("PutRule", { Name: "r", EventPattern: PATTERN, EventBusName: "absent" })).toEqual(NO_BUS);
  for (let i = 0; i < 300; i++) rule(`r${i}`);
  expect(refusal("PutRule", { Name: "more", EventPattern: PATTERN })).toEqual(
    refused("limit-exceeded", "LimitExceededException", "The requested resource exceeds the maximum number allowed."),
  );
  rule("r0");
});

it("needs its permission, and iam:PassRole for a role", () => {
  expectDenied("PutRule", { Name: "r", EventPattern: PATTERN }, eventsArn("rule/r"));
  const { user, refusal, call } = eventsForTest();
  const input = { Name: "r", EventPattern: PATTERN, RoleArn: roleArn("app") };
  const as = user(allow("events:PutRule"));
  expect(refusal("PutRule", input, { as })).toEqual(notAllowed("iam:PassRole", roleArn("app")));
  const passes = { StringEquals: { "iam:PassedToService": "events.amazonaws.com" } };
  call("PutRule", input, { as: user(allow("events:PutRule"), allow("iam:PassRole", "*", passes)) });
});

it("needs events:TagResource to tag", () => {
  const { user, refusal } = eventsForTest();
  const input = { Name: "r", EventPattern: PATTERN, Tags: [{ Key: "a", Value: "b" }] };
  expect(refusal("PutRule", input, { as: user(allow("events:PutRule")) })).toEqual(
    notAllowed("events:TagResource", eventsArn("rule/r")),
  );
});

it.each<[key: string, operator: string, value: string, pattern: object, allowed: boolean]>([
  ["events:source", "ForAllValues:StringEquals", "aws.ec2", { source: ["aws.ec2"] }, true],
  ["events:source", "ForAllValues:StringEquals", "aws.ec2", { source: ["aws.ec2", "aws.s3"] }, false],
  ["events:detail-type", "ForAnyValue:StringEquals", "A", { "detail-type": ["A"] }, true],
  ["events:detail-type", "ForAnyValue:StringEquals", "A", { source: ["A"] }, false],
  ["events:detail.service", "ForAnyValue:StringEquals", "S", { detail: { service: ["S"] } }, true],
  ["events:detail.eventTypeCode", "ForAnyValue:StringEquals", "C", { detail: { eventTypeCode: ["C"] } }, true],
  [
    "events:detail.userIdentity.principalId",
    "ForAnyValue:StringEquals",
    "P",
    { detail: { userIdentity: { principalId: ["P"] } } },
    true,
  ],
])("tells %s", (key, operator, value, pattern, allowed) => {
  const { user, call, refusal } = eventsForTest();
  const as = user(allow("events:PutRule", "*", { [operator]: { [key]: value } }));
  const input = { Name: "r", EventPattern: JSON.stringify(pattern) };
  if (allowed) call("PutRule", input, { as });
  else expect(refusal("PutRule", input, { as }).id).toBe("iam.denied-implicit");
});

it("stands on a bus of another account when that lets it, and belongs to who made it", () => {
  const { call, refusal } = eventsForTest();
  const bus = eventsArn("event-bus/default");
  const input = { Name: "r", EventPattern: PATTERN, EventBusName: bus };
  expect(refusal("PutRule", input, { as: OTHER })).toMatchObject({ code: "AccessDeniedException" });
  const statement = {
    ...allow(["events:PutRule", "events:DescribeRule"], eventsArn("rule/*"), {
      StringEquals: { "events:creatorAccount": "${aws:PrincipalAccount}" },
    }),
    Principal: { AWS: OTHER },
  };
  call("PutPermission", { Policy: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }) });
  expect(call("PutRule", input, { as: OTHER })).toEqual({ RuleArn: eventsArn("rule/r") });
  expect(call("DescribeRule", { Name: "r", EventBusName: bus }, { as: OTHER })).toMatchObject({ CreatedBy: OTHER });
});
