import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS, NO_RULE, queueArn } from "../testing/events-for-test.js";

it("removes targets; ids that are not there are passed over", () => {
  const { call, rule } = eventsForTest();
  rule("r");
  call("PutTargets", { Rule: "r", Targets: ["1", "2"].map((Id) => ({ Id, Arn: queueArn(Id) })) });
  expect(call("RemoveTargets", { Rule: "r", Ids: ["2", "3"] })).toEqual({ FailedEntryCount: 0, FailedEntries: [] });
  expect(call("ListTargetsByRule", { Rule: "r" })).toEqual({ Targets: [{ Id: "1", Arn: queueArn("1") }] });
});

it("refuses what is not there", () => {
  const { refusal } = eventsForTest();
  expect(refusal("RemoveTargets", { Rule: "absent", Ids: ["1"] })).toEqual(NO_RULE);
  expect(refusal("RemoveTargets", { Rule: "absent", EventBusName: "absent", Ids: ["1"] })).toEqual(NO_BUS);
});

it("needs its permission", () => expectDenied("RemoveTargets", { Rule: "r", Ids: ["1"] }, eventsArn("rule/r")));
