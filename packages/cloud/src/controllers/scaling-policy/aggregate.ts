import type { MetricAggregationType } from "@aws-sdk/client-application-auto-scaling";

/** One value of the most recent datapoints, as a step scaling policy wants it; undefined where there are none. */
export function aggregate(values: readonly number[], type: MetricAggregationType = "Average"): number | undefined {
  if (values.length === 0) return undefined;
  if (type === "Minimum") return Math.min(...values);
  if (type === "Maximum") return Math.max(...values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
