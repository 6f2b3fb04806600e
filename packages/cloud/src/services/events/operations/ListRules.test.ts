import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS, PATTERN } from "../testing/events-for-test.js";

interface Listed {
  readonly Rules: readonly { readonly Name: string }[];
  readonly NextToken?: string;
}

it("lists the rules of one bus, page by page", () => {
  const { call, rule } = eventsForTest();
  call("CreateEventBus", { Name: "orders" });
  for (const name of ["b", "a", "ab"]) rule(name);
  rule("c", { EventBusName: "orders" });
  const names = (input: object) => call<Listed>("ListRules", input).Rules.map(({ Name }) => Name);
  expect(names({})).toEqual(["a", "ab", "b"]);
  expect(names({ NamePrefix: "a" })).toEqual(["a", "ab"]);
  expect(call("ListRules", { EventBusName: "orders" })).toEqual({
    Rules: [
      { Name: "c", Arn: eventsArn("rule/orders/c"), EventPattern: PATTERN, State: "ENABLED", EventBusName: "orders" },
    ],
  });
  const { NextToken } = call<Listed>("ListRules", { Limit: 2 });
  expect(names({ NextToken })).toEqual(["b"]);
});

it("refuses a bus that is not there", () => {
  expect(eventsForTest().refusal("ListRules", { EventBusName: "absent" })).toEqual(NO_BUS);
});

it("needs its permission", () => expectDenied("ListRules", {}, eventsArn("rule/*")));
