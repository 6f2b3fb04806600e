import { expect, it } from "vitest";
import { alarmArn, cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

interface Shown {
  readonly MetricAlarms: readonly { readonly AlarmName: string }[];
  readonly NextToken?: string;
}

function three() {
  const test = cloudwatchForTest();
  test.alarm("b", { AlarmActions: ["arn:aws:sns:us-east-1:000000000000:ops"] });
  test.alarm("a");
  test.alarm("ab");
  test.call("SetAlarmState", { AlarmName: "a", StateValue: "ALARM", StateReason: "r" });
  const names = (input: object) => test.call<Shown>("DescribeAlarms", input).MetricAlarms.map((one) => one.AlarmName);
  return { ...test, names };
}

it.each<[input: object, names: readonly string[]]>([
  [{}, ["a", "ab", "b"]],
  [{ AlarmNames: ["b", "a", "absent"] }, ["a", "b"]],
  [{ AlarmNamePrefix: "a" }, ["a", "ab"]],
  [{ StateValue: "ALARM" }, ["a"]],
  [{ ActionPrefix: "arn:aws:sns" }, ["b"]],
  [{ AlarmTypes: ["CompositeAlarm"] }, []],
])("describes %j", (input, names) => expect(three().names(input)).toEqual(names));

it("goes page by page", () => {
  const { call, names } = three();
  const { NextToken } = call<Shown>("DescribeAlarms", { MaxRecords: 2 });
  expect(names({ NextToken })).toEqual(["b"]);
});

it("refuses names with a prefix, and a token that it did not give", () => {
  const { refusal } = three();
  expect(refusal("DescribeAlarms", { AlarmNames: ["a"], AlarmNamePrefix: "a" })).toEqual(
    refused(
      "alarm-filters-exclusive",
      "ValidationError",
      "Only one of AlarmNames and AlarmNamePrefix can be specified.",
    ),
  );
  for (const NextToken of ["nonsense", "%"]) {
    expect(refusal("DescribeAlarms", { NextToken })).toEqual(
      refused("alarms-next-token-invalid", "InvalidNextToken", "The next token specified is invalid."),
    );
  }
});

it("needs its permission", () => expectDenied("DescribeAlarms", {}, alarmArn("*")));
