import { expect, it } from "vitest";
import { watchActions } from "../../services/cloudwatch/testing/watch-actions.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";

const POLICY = "arn:aws:autoscaling:us-east-1:000000000000:scalingPolicy:1:resource/ecs/service/d/w:policyName/p";
const arn = (name: string) => `arn:aws:cloudwatch:us-east-1:000000000000:alarm:${name}`;

/** Two metric alarms, that no minute changes, and a composite one over them. */
async function family(more: object = {}): Promise<CloudForTest> {
  const test = cloudForTest();
  for (const AlarmName of ["a", "b", "quiet"]) {
    test.call("cloudwatch", "PutMetricAlarm", {
      AlarmName,
      Namespace: "app",
      MetricName: "m",
      Statistic: "Sum",
      Period: 86_400,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: "GreaterThanThreshold",
      TreatMissingData: "ignore",
    });
  }
  test.call("cloudwatch", "PutCompositeAlarm", { AlarmName: "both", AlarmRule: "ALARM(a) AND ALARM(b)", ...more });
  await test.advance(1_000);
  return test;
}

const set = async (test: CloudForTest, AlarmName: string, StateValue: string) => {
  test.call("cloudwatch", "SetAlarmState", { AlarmName, StateValue, StateReason: "a test" });
  await test.advance(0);
};

function composite({ call }: CloudForTest) {
  const input = { AlarmTypes: ["CompositeAlarm"] };
  return call<{ CompositeAlarms: { StateValue: string }[] }>("cloudwatch", "DescribeAlarms", input).CompositeAlarms[0];
}

const namesIn = (actions: ReturnType<typeof watchActions>) => actions.map(({ alarmName }) => alarmName);

it("evaluates its rule when it is made, and when one of its alarms changes", async () => {
  const test = await family();
  expect(composite(test)).toMatchObject({
    StateValue: "OK",
    StateReason: `${arn("both")} was created and its alarm rule evaluates to OK`,
  });
  await set(test, "a", "ALARM");
  expect(composite(test)?.StateValue).toBe("OK");
  await test.advance(1_000);
  await set(test, "b", "ALARM");
  expect(composite(test)).toMatchObject({
    StateValue: "ALARM",
    StateReason: `${arn("b")} transitioned to ALARM at Thursday 01 January, 2026 00:00:02 UTC`,
    StateReasonData: `{"triggeringAlarms":[{"arn":"${arn("b")}","state":{"value":"ALARM","timestamp":"2026-01-01T00:00:02.000+0000"}}]}`,
  });
  expect(test.defects).toEqual([]);
});

it("keeps a state that was set by hand until one of its alarms changes", async () => {
  const test = await family();
  await set(test, "both", "ALARM");
  await test.advance(120_000);
  expect(composite(test)?.StateValue).toBe("ALARM");
  await set(test, "a", "ALARM");
  expect(composite(test)?.StateValue).toBe("OK");
});

it("evaluates another rule at once", async () => {
  const test = await family();
  await set(test, "a", "ALARM");
  test.call("cloudwatch", "PutCompositeAlarm", { AlarmName: "both", AlarmRule: "ALARM(a)" });
  await test.advance(0);
  expect(composite(test)).toMatchObject({
    StateValue: "ALARM",
    StateReason: `${arn("both")} was updated and its alarm rule evaluates to ALARM`,
  });
});

const SUPPRESSED = {
  AlarmRule: "ALARM(a)",
  AlarmActions: [POLICY],
  ActionsSuppressor: "quiet",
  ActionsSuppressorWaitPeriod: 60,
  ActionsSuppressorExtensionPeriod: 120,
};

it("acts once the wait is over, when its suppressor did not come", async () => {
  const test = await family(SUPPRESSED);
  const seen = watchActions(test);
  await set(test, "a", "ALARM");
  expect(composite(test)).toMatchObject({ StateValue: "ALARM", ActionsSuppressedBy: "WaitPeriod" });
  expect(namesIn(seen)).toEqual([]);
  await test.advance(60_000);
  expect(composite(test)).not.toHaveProperty("ActionsSuppressedBy");
  expect(namesIn(seen)).toEqual(["both"]);
});

it("does not act while its suppressor is in ALARM, and for a while after", async () => {
  const test = await family(SUPPRESSED);
  const seen = watchActions(test);
  await set(test, "quiet", "ALARM");
  await set(test, "a", "ALARM");
  expect(composite(test)).toMatchObject({ StateValue: "ALARM", ActionsSuppressedBy: "Alarm" });
  await test.advance(600_000);
  expect(namesIn(seen)).toEqual([]);
  await set(test, "quiet", "OK");
  expect(composite(test)).toMatchObject({ ActionsSuppressedBy: "ExtensionPeriod" });
  await test.advance(120_000);
  expect(namesIn(seen)).toEqual(["both"]);
});
