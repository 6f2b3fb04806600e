import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied } from "../testing/events-for-test.js";

interface Listed {
  readonly EventBuses: readonly { readonly Name: string }[];
  readonly NextToken?: string;
}

it("lists buses by name, the default one among them, page by page", () => {
  const { call } = eventsForTest();
  for (const Name of ["b", "z", "a"]) call("CreateEventBus", { Name });
  const names = (input: object) => call<Listed>("ListEventBuses", input).EventBuses.map(({ Name }) => Name);
  expect(names({})).toEqual(["a", "b", "default", "z"]);
  expect(names({ NamePrefix: "d" })).toEqual(["default"]);
  const { NextToken } = call<Listed>("ListEventBuses", { Limit: 3 });
  expect(names({ NextToken })).toEqual(["z"]);
});

it("needs its permission", () => expectDenied("ListEventBuses", {}, eventsArn("event-bus/*")));
