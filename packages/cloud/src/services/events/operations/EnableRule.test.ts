import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS, NO_RULE } from "../testing/events-for-test.js";

it("enables a rule", () => {
  const { call, rule } = eventsForTest();
  rule("r", { State: "DISABLED" });
  expect(call("EnableRule", { Name: "r" })).toEqual({});
  expect(call("DescribeRule", { Name: "r" })).toMatchObject({ State: "ENABLED" });
});

it("refuses what is not there", () => {
  const { refusal } = eventsForTest();
  expect(refusal("EnableRule", { Name: "absent" })).toEqual(NO_RULE);
  expect(refusal("EnableRule", { Name: "absent", EventBusName: "absent" })).toEqual(NO_BUS);
});

it("needs its permission", () => expectDenied("EnableRule", { Name: "absent" }, eventsArn("rule/absent")));
