import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS, NO_RULE } from "../testing/events-for-test.js";

it("disables a rule", () => {
  const { call, rule } = eventsForTest();
  rule("r", { State: "ENABLED" });
  expect(call("DisableRule", { Name: "r" })).toEqual({});
  expect(call("DescribeRule", { Name: "r" })).toMatchObject({ State: "DISABLED" });
});

it("refuses what is not there", () => {
  const { refusal } = eventsForTest();
  expect(refusal("DisableRule", { Name: "absent" })).toEqual(NO_RULE);
  expect(refusal("DisableRule", { Name: "absent", EventBusName: "absent" })).toEqual(NO_BUS);
});

it("needs its permission", () => expectDenied("DisableRule", { Name: "absent" }, eventsArn("rule/absent")));
