import type { MetricDatum } from "@aws-sdk/client-cloudwatch";
import {
  cloudwatchCollectionTooLarge,
  cloudwatchNotGreater,
  cloudwatchParameterRequired,
  cloudwatchParametersExclusive,
  cloudwatchSizesDiffer,
  cloudwatchTimeOutOfRange,
  cloudwatchValueInvalid,
  refuse,
} from "@understudy/catalogue";
import { javaNumber } from "../alarms/java-number.js";

/** Source: CloudWatch API reference, MetricDatum. */
const LARGEST = 2 ** 360;
const MOST_VALUES = 150;
const MOST_DIMENSIONS = 30;
const OLDEST = 14 * 86_400_000;
const FARTHEST = 2 * 3_600_000;

/**
 * Checks one datum of PutMetricData.
 * @param place how AWS names it: `MetricData.member.1`
 * @param now ms since epoch
 * @throws Failure
 */
export function checkDatum(datum: MetricDatum, place: string, now: number): void {
  const { MetricName, Value, Values, Counts, StatisticValues, Dimensions = [], Timestamp } = datum;
  if (!MetricName) refuse(cloudwatchParameterRequired, { parameter: `${place}.MetricName` });
  const given = { Value, Values: Values?.length ? Values : undefined, StatisticValues };
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${place}.${name}`]));
  const [one, other] = names;
  if (one === undefined) refuse(cloudwatchParameterRequired, { parameter: `${place}.Value` });
  if (other !== undefined) refuse(cloudwatchParametersExclusive, { one: one as string, other });
  checkSize(`${place}.Dimensions`, Dimensions.length, MOST_DIMENSIONS);
  checkSize(`${place}.Values`, Values?.length ?? 0, MOST_VALUES);
  if (Counts && Counts.length !== (Values ?? []).length) {
    refuse(cloudwatchSizesDiffer, { one: `${place}.Values`, other: `${place}.Counts` });
  }
  for (const [name, value] of numbersOf(datum)) checkNumber(value, `${place}.${name}`);
  const { Minimum = 0, Maximum = 0 } = StatisticValues ?? {};
  if (Minimum > Maximum) {
    const set = `${place}.StatisticValues`;
    refuse(cloudwatchNotGreater, { one: `${set}.Maximum`, other: `${set}.Minimum` });
  }
  const time = Timestamp?.getTime() ?? now;
  if (time < now - OLDEST || time > now + FARTHEST) {
    refuse(cloudwatchTimeOutOfRange, { parameter: `${place}.Timestamp` });
  }
}

function checkSize(collection: string, size: number, most: number): void {
  if (size > most) refuse(cloudwatchCollectionTooLarge, { collection, most: String(most) });
}

function numbersOf(datum: MetricDatum): readonly (readonly [name: string, value: number])[] {
  const { Value, Values = [], Counts = [] } = datum;
  const set = Object.entries<number | undefined>({ ...datum.StatisticValues }).map(
    ([name, value]) => [`StatisticValues.${name}`, value ?? 0] as const,
  );
  const values = (Value === undefined ? [] : [Value]).map((value) => ["Value", value] as const);
  const listed = Values.map((value) => ["Values", value] as const);
  return [...values, ...listed, ...Counts.map((count) => ["Counts", count] as const), ...set];
}

function checkNumber(value: number, parameter: string): void {
  const counts = /\.(Counts|SampleCount)$/.test(parameter);
  if (Number.isFinite(value) && Math.abs(value) <= LARGEST && !(counts && value < 0)) return;
  refuse(cloudwatchValueInvalid, { value: javaNumber(value), parameter });
}
