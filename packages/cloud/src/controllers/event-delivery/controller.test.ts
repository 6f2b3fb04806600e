import { describe, expect, it } from "vitest";
import { eventBuses } from "../../services/events/tables.js";
import { createRole, roleArn } from "../../testing/ecs-for-test.js";
import type { EventsCloudForTest } from "./testing/events-cloud-for-test.js";
import { EVENTS_TRUST, eventsCloudForTest, LOG_GROUP } from "./testing/events-cloud-for-test.js";

const GROUP = "/aws/events/r";

function letIn(test: EventsCloudForTest, more: object = {}): void {
  const statement = {
    Effect: "Allow",
    Principal: { Service: ["events.amazonaws.com", "delivery.logs.amazonaws.com"] },
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/*:*",
    ...more,
  };
  const policyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  test.call("logs", "PutResourcePolicy", { policyName: "events", policyDocument });
}

/** Messages of all streams of a log group. */
function messagesOf({ call }: EventsCloudForTest, logGroupName = GROUP): readonly string[] {
  const { events } = call<{ events: { message: string }[] }>("logs", "FilterLogEvents", { logGroupName });
  return events.map(({ message }) => message);
}

describe("a log group", () => {
  it("gets the event, when the account's resource policy lets EventBridge write", async () => {
    const test = eventsCloudForTest();
    test.call("logs", "CreateLogGroup", { logGroupName: GROUP });
    letIn(test);
    test.rule({ Arn: LOG_GROUP });
    await test.send({ a: 1 });
    expect(messagesOf(test).map((text) => JSON.parse(text))).toMatchObject([{ source: "app", detail: { a: 1 } }]);
    expect(test.failed()).toEqual([]);
  });

  it("gets timestamp and message as a template says", async () => {
    const test = eventsCloudForTest();
    test.call("logs", "CreateLogGroup", { logGroupName: GROUP });
    letIn(test);
    const InputTemplate = `{"timestamp": ${test.clock.now() - 5}, "message": "order <id>"}`;
    test.rule({ Arn: `${LOG_GROUP}:*`, InputTransformer: { InputPathsMap: { id: "$.detail.id" }, InputTemplate } });
    await test.send({ id: 7 });
    expect(messagesOf(test)).toEqual(["order 7"]);
  });

  it("is closed without a policy, or to another rule", async () => {
    const test = eventsCloudForTest();
    test.call("logs", "CreateLogGroup", { logGroupName: GROUP });
    test.rule({ Arn: LOG_GROUP });
    await test.send();
    letIn(test, { Condition: { ArnEquals: { "aws:SourceArn": "arn:aws:events:us-east-1:000000000000:rule/other" } } });
    await test.send();
    expect(test.failed().map(({ record }) => [record.failure, record.principal, record.cause?.id])).toEqual([
      ["iam.denied-implicit", "events.amazonaws.com", "resource-policy-silent"],
      ["iam.denied-implicit", "events.amazonaws.com", "resource-policy-silent"],
    ]);
    expect(messagesOf(test)).toEqual([]);
  });

  it("is not there", async () => {
    const test = eventsCloudForTest();
    letIn(test);
    test.rule({ Arn: LOG_GROUP });
    await test.send();
    expect(test.failed()).toMatchObject([{ record: { failure: "logs.log-group-not-found" } }]);
  });
});

describe("another bus", () => {
  const BUS = "arn:aws:events:us-east-1:000000000000:event-bus/orders";

  /** The events of that bus are written to a log group. */
  function withBus(test: EventsCloudForTest): void {
    const { call } = test;
    call("events", "CreateEventBus", { Name: "orders" });
    call("logs", "CreateLogGroup", { logGroupName: "/aws/events/orders" });
    letIn(test);
    call("events", "PutRule", { Name: "all", EventBusName: "orders", EventPattern: '{"account":["000000000000"]}' });
    const Arn = "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/orders";
    call("events", "PutTargets", { Rule: "all", EventBusName: "orders", Targets: [{ Id: "logs", Arn }] });
    createRole(test, "toOrders", EVENTS_TRUST);
  }

  const sources = (test: EventsCloudForTest) =>
    messagesOf(test, "/aws/events/orders").map((text) => (JSON.parse(text) as { source: string }).source);

  it("gets the event as the target's role, which needs events:PutEvents", async () => {
    const test = eventsCloudForTest();
    withBus(test);
    test.rule({ Arn: BUS, RoleArn: roleArn("toOrders") });
    await test.send();
    expect(test.failed()).toMatchObject([{ record: { values: { action: "events:PutEvents", resource: BUS } } }]);
    test.allow("toOrders", {
      Effect: "Allow",
      Action: "events:PutEvents",
      Resource: BUS,
      Condition: { StringEquals: { "events:eventBusInvocation": "true" } },
    });
    await test.send();
    expect(sources(test)).toEqual(["app"]);
    expect(test.defects).toEqual([]);
  });

  it("gets events of AWS's own too, which nobody else may send", async () => {
    const test = eventsCloudForTest();
    withBus(test);
    test.allow("toOrders", { Effect: "Allow", Action: "events:PutEvents", Resource: BUS });
    test.rule({ Arn: BUS, RoleArn: roleArn("toOrders") }, { EventPattern: '{"source":["aws.ecs"]}' });
    test.call("ecs", "CreateCluster", { clusterName: "demo" });
    test.call("ecs", "RegisterTaskDefinition", {
      family: "web",
      containerDefinitions: [{ name: "app", image: "busybox", memory: 64 }],
    });
    test.call("ecs", "CreateService", { cluster: "demo", serviceName: "web", taskDefinition: "web", desiredCount: 0 });
    await test.advance(1_000);
    expect(sources(test)[0]).toBe("aws.ecs");
  });

  it("is handed an event once: it does not go round", async () => {
    const test = eventsCloudForTest();
    withBus(test);
    const DEFAULT = "arn:aws:events:us-east-1:000000000000:event-bus/default";
    test.allow("toOrders", { Effect: "Allow", Action: "events:PutEvents", Resource: "*" });
    test.rule({ Arn: BUS, RoleArn: roleArn("toOrders") });
    test.call("events", "PutTargets", {
      Rule: "all",
      EventBusName: "orders",
      Targets: [{ Id: "back", Arn: DEFAULT, RoleArn: roleArn("toOrders") }],
    });
    await test.send();
    expect(sources(test)).toEqual(["app"]);
    expect(test.waiting()).toBe(0);
  });

  it("without a role gets what its policy lets EventBridge put", async () => {
    const test = eventsCloudForTest();
    withBus(test);
    test.rule({ Arn: BUS });
    await test.send();
    expect(test.failed()).toMatchObject([{ record: { principal: "events.amazonaws.com" } }]);
    const Statement = [
      { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "events:PutEvents", Resource: BUS },
    ];
    const Policy = JSON.stringify({ Version: "2012-10-17", Statement });
    test.call("events", "PutPermission", { EventBusName: "orders", Policy });
    await test.send();
    expect(sources(test)).toEqual(["app"]);
  });

  it("is not there", async () => {
    const test = eventsCloudForTest();
    withBus(test);
    test.allow("toOrders", { Effect: "Allow", Action: "events:PutEvents", Resource: "*" });
    test.rule({ Arn: BUS, RoleArn: roleArn("toOrders") });
    test.cloud.store.delete(eventBuses, BUS);
    await test.send();
    expect(test.failed()).toMatchObject([{ record: { failure: "events.target-not-reachable", code: "NO_RESOURCE" } }]);
  });
});

it.each(["arn:aws:lambda:us-east-1:000000000000:function:f", "arn:aws:sqs:us-east-1:000000000000:q"])(
  "tells that %s cannot be invoked here",
  async (Arn) => {
    const test = eventsCloudForTest();
    test.rule({ Arn });
    await test.send();
    expect(test.failed()).toMatchObject([
      { record: { failure: "events.target-not-reachable", values: { arn: Arn }, principal: "events.amazonaws.com" } },
    ]);
    expect(test.waiting()).toBe(0);
  },
);

it("drops what is on its way to a target that is gone", async () => {
  const test = eventsCloudForTest();
  test.rule({ Arn: "arn:aws:sqs:us-east-1:000000000000:q" });
  const sent = test.send();
  test.call("events", "RemoveTargets", { Rule: "r", Ids: ["t"] });
  await sent;
  expect(test.failed()).toEqual([]);
  expect(test.waiting()).toBe(0);
});

it("goes on after a restart", async () => {
  const test = eventsCloudForTest();
  test.rule({ Arn: "arn:aws:sqs:us-east-1:000000000000:q" });
  await test.cloud.stop();
  test.call("events", "PutEvents", { Entries: [{ Source: "app", DetailType: "d", Detail: "{}" }] });
  expect(test.waiting()).toBe(1);
  test.cloud.start();
  await test.advance(0);
  expect(test.waiting()).toBe(0);
});
