import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { eventsArn, eventsForTest, expectDenied, NO_BUS } from "../testing/events-for-test.js";

it("shows the default bus, which nobody made", () => {
  const { call } = eventsForTest();
  const shown = { Name: "default", Arn: eventsArn("event-bus/default") };
  expect(call("DescribeEventBus")).toEqual(shown);
  expect(call("DescribeEventBus", { Name: shown.Arn })).toEqual(shown);
});

it("shows what was set", () => {
  const { call } = eventsForTest();
  const settings = {
    Description: "d",
    KmsKeyIdentifier: "alias/a",
    DeadLetterConfig: { Arn: "arn:aws:sqs:us-east-1:000000000000:q" },
  };
  call("CreateEventBus", { Name: "orders", ...settings });
  const at = new Date(START);
  expect(call("DescribeEventBus", { Name: "orders" })).toEqual({
    Name: "orders",
    Arn: eventsArn("event-bus/orders"),
    CreationTime: at,
    LastModifiedTime: at,
    ...settings,
  });
});

it("refuses a bus that is not there", () => {
  expect(eventsForTest().refusal("DescribeEventBus", { Name: "absent" })).toEqual(NO_BUS);
});

it("needs its permission", () => {
  expectDenied("DescribeEventBus", { Name: "absent" }, eventsArn("event-bus/absent"));
});
