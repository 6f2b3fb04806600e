import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import {
  allow,
  eventsArn,
  eventsForTest,
  expectDenied,
  notAllowed,
  OTHER,
  queueArn,
  refused,
} from "../testing/events-for-test.js";

const ENTRY = { Source: "app", DetailType: "Order", Detail: '{"id":1}' };

/** A rule for events of `app` with one target. */
function withRule(more: object = {}) {
  const test = eventsForTest();
  test.rule("r", more);
  test.call("PutTargets", { Rule: "r", Targets: [{ Id: "1", Arn: queueArn("q") }] });
  return test;
}

it("puts an event on its way to every target of every rule that it matches", () => {
  const { call, delivered } = withRule();
  const { Entries, FailedEntryCount } = call<{ Entries: { EventId: string }[]; FailedEntryCount: number }>(
    "PutEvents",
    { Entries: [ENTRY, { ...ENTRY, Source: "other" }] },
  );
  expect(FailedEntryCount).toBe(0);
  expect(delivered()).toEqual([
    {
      version: "0",
      id: Entries[0]?.EventId,
      "detail-type": "Order",
      source: "app",
      account: ACCOUNT,
      time: "2026-01-01T00:00:00Z",
      region: "us-east-1",
      resources: [],
      detail: { id: 1 },
    },
  ]);
});

it("keeps time and resources of the entry", () => {
  const { call, delivered } = withRule();
  const Time = new Date("2025-12-31T12:00:00.500Z");
  call("PutEvents", { Entries: [{ ...ENTRY, Time, Resources: ["arn:x"] }] });
  expect(delivered()).toMatchObject([{ time: "2025-12-31T12:00:00Z", resources: ["arn:x"] }]);
});

it("matches no rule that is disabled, and none of another bus", () => {
  const { call, delivered } = withRule({ State: "DISABLED" });
  call("PutEvents", { Entries: [ENTRY] });
  call("EnableRule", { Name: "r" });
  call("CreateEventBus", { Name: "orders" });
  call("PutEvents", { Entries: [{ ...ENTRY, EventBusName: "orders" }] });
  expect(delivered()).toEqual([]);
});

it("takes an event for a bus that is not there", () => {
  const { call } = eventsForTest();
  expect(call("PutEvents", { Entries: [{ ...ENTRY, EventBusName: "absent" }] })).toMatchObject({ FailedEntryCount: 0 });
});

it.each<[entry: object, code: string, message: string]>([
  [{ Source: undefined }, "InvalidArgument", "Parameter Source is not valid. Reason: Source is a required argument."],
  [
    { DetailType: "" },
    "InvalidArgument",
    "Parameter DetailType is not valid. Reason: DetailType is a required argument.",
  ],
  [{ Detail: undefined }, "InvalidArgument", "Parameter Detail is not valid. Reason: Detail is a required argument."],
  [{ Detail: "{" }, "MalformedDetail", "Detail is malformed."],
  [{ Detail: "[1]" }, "MalformedDetail", "Detail is malformed."],
  [{ Detail: '"text"' }, "MalformedDetail", "Detail is malformed."],
  [{ Source: "aws.ecs" }, "NotAuthorizedForSourceException", "Not authorized for the source."],
])("does not take an entry with %j, and takes the others", (more, ErrorCode, ErrorMessage) => {
  const { call } = eventsForTest();
  expect(call("PutEvents", { Entries: [{ ...ENTRY, ...more }, ENTRY] })).toEqual({
    FailedEntryCount: 1,
    Entries: [{ ErrorCode, ErrorMessage }, { EventId: expect.any(String) }],
  });
});

it("refuses entries that are too large together", () => {
  const Detail = JSON.stringify({ text: "ä".repeat(524_288) });
  expect(eventsForTest().refusal("PutEvents", { Entries: [{ ...ENTRY, Detail }] })).toEqual(
    refused("entries-too-large", "ValidationException", "Total size of the entries in the request is over the limit."),
  );
});

it("does not know global endpoints, and says so", () => {
  expect(eventsForTest().refusal("PutEvents", { Entries: [ENTRY], EndpointId: "abc.def" }).status).toBe(501);
});

it("needs its permission on every bus that it names", () => {
  expectDenied("PutEvents", { Entries: [ENTRY] }, eventsArn("event-bus/default"));
  const { user, refusal } = eventsForTest();
  const as = user(allow("events:PutEvents", eventsArn("event-bus/default")));
  const Entries = [ENTRY, { ...ENTRY, EventBusName: "orders" }];
  expect(refusal("PutEvents", { Entries }, { as })).toEqual(
    notAllowed("events:PutEvents", eventsArn("event-bus/orders"), "another-resource"),
  );
});

it.each([
  ["events:source", "app"],
  ["events:detail-type", "Order"],
  ["events:eventBusInvocation", "false"],
])("tells %s", (key, value) => {
  const { user, call, refusal } = eventsForTest();
  const as = user(allow("events:PutEvents", "*", { StringEquals: { [key]: value } }));
  call("PutEvents", { Entries: [ENTRY] }, { as });
  const no = user(allow("events:PutEvents", "*", { StringNotEquals: { [key]: value } }));
  expect(refusal("PutEvents", { Entries: [ENTRY] }, { as: no }).id).toBe("iam.denied-implicit");
});

it("takes events of another account when the bus's policy lets it", () => {
  const { call, refusal, delivered } = withRule();
  const Entries = [{ ...ENTRY, EventBusName: eventsArn("event-bus/default") }];
  expect(refusal("PutEvents", { Entries }, { as: OTHER }).code).toBe("AccessDeniedException");
  call("PutPermission", { Action: "events:PutEvents", Principal: OTHER, StatementId: "other" });
  call("PutEvents", { Entries }, { as: OTHER });
  expect(delivered()).toMatchObject([{ account: OTHER }]);
});
