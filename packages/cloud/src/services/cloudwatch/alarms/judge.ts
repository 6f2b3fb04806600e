/**
 * What an alarm makes of its datapoints. Source: CloudWatch User Guide, "Configuring how CloudWatch alarms treat missing data"; its
 * tables are the test's.
 */
import type { StateValue } from "@aws-sdk/client-cloudwatch";

export interface Judging {
  /** N: how many datapoints decide. */
  readonly evaluationPeriods: number;
  /** M: how many of them must breach. */
  readonly datapointsToAlarm: number;
  readonly treatMissingData: string;
}

export interface Judgement {
  /** undefined: the state stays. */
  readonly state: StateValue | undefined;
  /** Places of the real datapoints that decided, newest first. */
  readonly decided: readonly number[];
  /** How many missing ones were filled in. */
  readonly filled: number;
}

/**
 * @param points newest first, undefined for a missing one: as many as were asked for, which is more than N
 * @param breaches whether a datapoint is beyond the threshold
 */
export function judge<Point>(
  points: readonly (Point | undefined)[],
  breaches: (point: Point) => boolean,
  { evaluationPeriods, datapointsToAlarm, treatMissingData }: Judging,
): Judgement {
  const there = points.flatMap((point, at) => (point === undefined ? [] : [at]));
  const decided = there.slice(0, evaluationPeriods);
  const filled = evaluationPeriods - decided.length;
  const breaching = decided.filter((at) => breaches(points[at] as Point));
  const enough = (count: number): StateValue => (count >= datapointsToAlarm ? "ALARM" : "OK");
  const judged = (state: StateValue | undefined): Judgement => ({ state, decided, filled });
  if (filled === 0) return judged(enough(breaching.length));
  if (treatMissingData === "breaching") return judged(enough(breaching.length + filled));
  if (treatMissingData === "notBreaching" || breaching.length >= datapointsToAlarm) {
    return judged(enough(breaching.length));
  }
  if (breaching.length < decided.length) return judged("OK");
  if (treatMissingData === "ignore") return judged(undefined);
  if (decided.length === 0) return judged("INSUFFICIENT_DATA");
  // AWS: not too early: the oldest breaching datapoint must be M places back, and everything after it breach or be missing.
  const oldest = decided.at(-1) as number;
  return judged(oldest + 1 >= datapointsToAlarm ? "ALARM" : undefined);
}
