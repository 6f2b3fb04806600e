import { expect, it } from "vitest";
import {
  allow,
  eventsArn,
  eventsForTest,
  expectDenied,
  NO_BUS,
  NO_RULE,
  notAllowed,
  OTHER,
  queueArn,
  refused,
  roleArn,
} from "../testing/events-for-test.js";

const CLUSTER = "arn:aws:ecs:us-east-1:000000000000:cluster/demo";

it("puts targets; one takes the place of the one with its id", () => {
  const { call, rule } = eventsForTest();
  rule("r");
  const put = (...Targets: readonly object[]) => call("PutTargets", { Rule: "r", Targets });
  expect(put({ Id: "1", Arn: queueArn("a") }, { Id: "2", Arn: queueArn("b") })).toEqual({
    FailedEntryCount: 0,
    FailedEntries: [],
  });
  put({ Id: "1", Arn: queueArn("c"), InputPath: "$.detail" });
  expect(call("ListTargetsByRule", { Rule: "r" }).Targets).toEqual([
    { Id: "1", Arn: queueArn("c"), InputPath: "$.detail" },
    { Id: "2", Arn: queueArn("b") },
  ]);
});

it.each<[target: object, id: string, message: string]>([
  [{ Arn: "queue" }, "arn-invalid", "Parameter queue is not valid. Reason: Provided Arn is not in correct format."],
  [
    { Arn: CLUSTER, EcsParameters: { TaskDefinitionArn: "web" } },
    "target-role-missing",
    `RoleArn is required for target ${CLUSTER}.`,
  ],
  [
    { Arn: eventsArn("event-bus/default", OTHER) },
    "target-role-missing",
    `RoleArn is required for target ${eventsArn("event-bus/default", OTHER)}.`,
  ],
  [
    { Arn: CLUSTER, RoleArn: roleArn("app") },
    "target-parameters-missing",
    "Parameter(s) EcsParameters must be specified for target: t.",
  ],
  [
    { Arn: queueArn("q.fifo") },
    "target-parameters-missing",
    "Parameter(s) SqsParameters must be specified for target: t.",
  ],
  [
    { Arn: queueArn("q"), Input: "{}", InputPath: "$" },
    "target-inputs-many",
    "Only one of Input, InputPath, or InputTransformer must be provided for target t.",
  ],
  [{ Arn: queueArn("q"), Input: "{" }, "target-input-invalid", "JSON syntax error in input for target t."],
  [{ Arn: queueArn("q"), InputPath: "detail" }, "target-input-invalid", "JSON syntax error in input for target t."],
  [
    { Arn: queueArn("q"), InputTransformer: { InputPathsMap: { a: "$.x" }, InputTemplate: '"<b>"' } },
    "target-input-invalid",
    "JSON syntax error in input for target t.",
  ],
])("refuses %j", (target, id, message) => {
  const { rule, refusal } = eventsForTest();
  rule("r");
  const Targets = [
    { Id: "ok", Arn: queueArn("ok") },
    { Id: "t", ...target },
  ];
  expect(refusal("PutTargets", { Rule: "r", Targets })).toEqual(refused(id, "ValidationException", message));
});

it("refuses a sixth target, and leaves those that were there", () => {
  const { call, rule, refusal } = eventsForTest();
  rule("r");
  const targets = (count: number) => Array.from({ length: count }, (_, i) => ({ Id: `${i}`, Arn: queueArn(`${i}`) }));
  expect(refusal("PutTargets", { Rule: "r", Targets: targets(6) }).id).toBe("events.limit-exceeded");
  expect(call("ListTargetsByRule", { Rule: "r" }).Targets).toEqual([]);
  call("PutTargets", { Rule: "r", Targets: targets(5) });
});

it("refuses what is not there", () => {
  const { refusal } = eventsForTest();
  const Targets = [{ Id: "1", Arn: queueArn("a") }];
  expect(refusal("PutTargets", { Rule: "absent", Targets })).toEqual(NO_RULE);
  expect(refusal("PutTargets", { Rule: "absent", EventBusName: "absent", Targets })).toEqual(NO_BUS);
});

it("needs its permission, tells the targets, and needs iam:PassRole for their roles", () => {
  const Targets = [{ Id: "1", Arn: queueArn("a"), RoleArn: roleArn("app") }];
  const input = { Rule: "r", Targets };
  expectDenied("PutTargets", input, eventsArn("rule/r"));
  const { user, rule, call, refusal } = eventsForTest();
  rule("r");
  const puts = allow("events:PutTargets", "*", {
    "ForAllValues:ArnEquals": { "events:TargetArn": queueArn("a") },
  });
  const as = user(puts);
  expect(refusal("PutTargets", input, { as })).toEqual(notAllowed("iam:PassRole", roleArn("app")));
  const passes = { StringEquals: { "iam:PassedToService": "events.amazonaws.com" } };
  call("PutTargets", input, { as: user(puts, allow("iam:PassRole", roleArn("app"), passes)) });
  const others = { Rule: "r", Targets: [{ Id: "1", Arn: queueArn("b") }] };
  expect(refusal("PutTargets", others, { as }).id).toBe("iam.denied-implicit");
});
