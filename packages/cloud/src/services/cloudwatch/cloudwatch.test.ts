import { expect, it } from "vitest";
import { cloudwatch } from "./index.js";
import { cloudwatchForTest } from "./testing/cloudwatch-for-test.js";

it("has each operation under its own name", () => {
  for (const [name, operation] of Object.entries(cloudwatch.operations)) expect(operation.name).toBe(name);
});

it.each(["GetInsightRuleReport", "GetMetricWidgetImage", "PutAlarmMuteRule", "PutLogAlarm"])(
  "does not have %s, and says so",
  (name) => expect(cloudwatchForTest().refusal(name)).toMatchObject({ id: "wire.not-implemented", status: 501 }),
);
