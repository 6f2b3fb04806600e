import { expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import { rules } from "../../services/events/tables.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";

const RULE = "arn:aws:events:us-east-1:000000000000:rule/r";
const GROUP = "/aws/events/r";
const MINUTE = 60_000;

/** A rule with that schedule whose events are written to a log group. */
function scheduled(ScheduleExpression: string, more: object = {}): CloudForTest {
  const test = cloudForTest();
  const { call } = test;
  call("logs", "CreateLogGroup", { logGroupName: GROUP });
  const statement = {
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "logs:*",
    Resource: "*",
  };
  const policyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  call("logs", "PutResourcePolicy", { policyName: "events", policyDocument });
  call("events", "PutRule", { Name: "r", ScheduleExpression, ...more });
  const Arn = `arn:aws:logs:us-east-1:000000000000:log-group:${GROUP}`;
  call("events", "PutTargets", { Rule: "r", Targets: [{ Id: "logs", Arn }] });
  return test;
}

interface Fired {
  readonly time: string;
}

/** The events that came, oldest first. */
function fired({ call }: CloudForTest): readonly Fired[] {
  const { events } = call<{ events: { message: string }[] }>("logs", "FilterLogEvents", { logGroupName: GROUP });
  return events.map(({ message }) => JSON.parse(message) as Fired);
}

const times = (test: CloudForTest) => fired(test).map(({ time }) => time.slice(11, 16));

it("fires at every moment of a rate", async () => {
  const test = scheduled("rate(5 minutes)");
  await test.advance(4 * MINUTE);
  expect(times(test)).toEqual([]);
  await test.advance(11 * MINUTE);
  expect(times(test)).toEqual(["00:05", "00:10", "00:15"]);
  expect(fired(test)[0]).toEqual({
    version: "0",
    id: expect.any(String),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: "000000000000",
    time: "2026-01-01T00:05:00Z",
    region: "us-east-1",
    resources: [RULE],
    detail: {},
  });
  expect(test.cloud.store.all(failures)).toEqual([]);
});

it("fires at the moments of a cron expression", async () => {
  const test = scheduled("cron(30 6 ? * MON-FRI *)");
  await test.advance(5 * 24 * 60 * MINUTE);
  expect(fired(test).map(({ time }) => time)).toEqual([
    "2026-01-01T06:30:00Z",
    "2026-01-02T06:30:00Z",
    "2026-01-05T06:30:00Z",
  ]);
});

it("rests while the rule is disabled, and begins anew when it is enabled", async () => {
  const test = scheduled("rate(5 minutes)", { State: "DISABLED" });
  await test.advance(7 * MINUTE);
  test.call("events", "EnableRule", { Name: "r" });
  await test.advance(5 * MINUTE);
  expect(times(test)).toEqual(["00:12"]);
  test.call("events", "DisableRule", { Name: "r" });
  await test.advance(30 * MINUTE);
  expect(times(test)).toHaveLength(1);
});

it("fires for the new schedule alone after a change, and never after deletion", async () => {
  const test = scheduled("rate(5 minutes)");
  test.call("events", "PutRule", { Name: "r", ScheduleExpression: "rate(2 minutes)" });
  await test.advance(5 * MINUTE);
  expect(times(test)).toEqual(["00:02", "00:04"]);
  test.call("events", "RemoveTargets", { Rule: "r", Ids: ["logs"] });
  test.call("events", "DeleteRule", { Name: "r" });
  await test.advance(10 * MINUTE);
  expect(times(test)).toHaveLength(2);
});

it("does not make up for what passed while nobody was there", async () => {
  const test = scheduled("rate(5 minutes)");
  await test.cloud.stop();
  await test.advance(60 * MINUTE);
  test.cloud.start();
  await test.advance(5 * MINUTE);
  expect(times(test)).toEqual(["01:05"]);
  expect(test.defects).toEqual([]);
});

it("ends with the last moment of a schedule", async () => {
  const test = scheduled("cron(0 12 1 1 ? 2026)");
  await test.advance(48 * 60 * MINUTE);
  expect(times(test)).toEqual(["12:00"]);
  expect(test.cloud.store.get(rules, RULE)?.state).toBe("ENABLED");
});
