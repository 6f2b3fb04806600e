import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { alarmArn, cloudwatchForTest, expectDenied, notAllowed, refused } from "../testing/cloudwatch-for-test.js";

const BOTH = { AlarmName: "both", AlarmRule: "ALARM(a) OR ALARM(b)" };

function withChildren() {
  const test = cloudwatchForTest();
  test.alarm("a");
  test.alarm("b");
  return test;
}

it("makes a composite alarm, which is described where it is asked for", () => {
  const { call } = withChildren();
  expect(call("PutCompositeAlarm", { ...BOTH, AlarmDescription: "d" })).toEqual({});
  expect(call("DescribeAlarms")).toMatchObject({ CompositeAlarms: [], MetricAlarms: [{}, {}] });
  expect(call("DescribeAlarms", { AlarmTypes: ["CompositeAlarm"] })).toEqual({
    MetricAlarms: [],
    CompositeAlarms: [
      {
        ...BOTH,
        AlarmDescription: "d",
        AlarmArn: alarmArn("both"),
        ActionsEnabled: true,
        OKActions: [],
        AlarmActions: [],
        InsufficientDataActions: [],
        AlarmConfigurationUpdatedTimestamp: new Date(START),
        StateUpdatedTimestamp: new Date(START),
        StateTransitionedTimestamp: new Date(START),
        StateReason: "Unchecked: Initial alarm creation",
        StateValue: "INSUFFICIENT_DATA",
      },
    ],
  });
});

it("tells parents and children", () => {
  const { call } = withChildren();
  call("PutCompositeAlarm", BOTH);
  const outline = (name: string) => ({ AlarmName: name, AlarmArn: alarmArn(name), StateValue: "INSUFFICIENT_DATA" });
  expect(call("DescribeAlarms", { ChildrenOfAlarmName: "both" })).toMatchObject({
    MetricAlarms: [outline("a"), outline("b")],
  });
  expect(call("DescribeAlarms", { ParentsOfAlarmName: "a" })).toMatchObject({ CompositeAlarms: [outline("both")] });
});

it.each<[input: object, id: string, message: string]>([
  [{ ...BOTH, AlarmRule: "()" }, "alarm-rule-invalid", "Error in AlarmRule [Unsupported token ')' at char 1]"],
  [{ ...BOTH, AlarmRule: "ALARM(a" }, "alarm-rule-invalid", "Error in AlarmRule [Unexpected end of expression]"],
  [
    { ...BOTH, AlarmRule: "ALARM(a) OR OK(gone)" },
    "alarms-absent",
    "Could not save the composite alarm as alarms [gone] in the alarm rule do not exist",
  ],
  [{ ...BOTH, AlarmName: "a" }, "alarm-kind-changes", "Alarm a already exists as a MetricAlarm"],
  [
    { ...BOTH, ActionsSuppressor: "a" },
    "suppression-periods-missing",
    "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod must be specified when ActionsSuppressor is specified",
  ],
  [
    { ...BOTH, AlarmActions: [`arn:aws:sns:eu-west-1:${ACCOUNT}:ops`] },
    "action-region",
    "Invalid region eu-west-1 specified. Only us-east-1 is supported.",
  ],
])("refuses %j", (input, id, message) => {
  expect(withChildren().refusal("PutCompositeAlarm", input)).toEqual(refused(id, "ValidationError", message));
});

it("refuses to turn a composite alarm into a metric alarm", () => {
  const { call, refusal } = withChildren();
  call("PutCompositeAlarm", BOTH);
  const input = { AlarmName: "both", Namespace: "n", MetricName: "m", Statistic: "Sum", Period: 60 };
  const more = { EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: "GreaterThanThreshold" };
  expect(refusal("PutMetricAlarm", { ...input, ...more }).id).toBe("cloudwatch.alarm-kind-changes");
});

it("needs its permission, and cloudwatch:TagResource to tag", () => {
  expectDenied("PutCompositeAlarm", BOTH, alarmArn("both"));
  const { user, refusal } = withChildren();
  const as = user({ Effect: "Allow", Action: "cloudwatch:PutCompositeAlarm", Resource: "*" });
  expect(refusal("PutCompositeAlarm", { ...BOTH, Tags: [{ Key: "a", Value: "b" }] }, { as })).toEqual(
    notAllowed("cloudwatch:TagResource", alarmArn("both")),
  );
});
