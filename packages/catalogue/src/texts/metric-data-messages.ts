/** `Messages` of a result of GetMetricData. Recorded: localstack/localstack test_cloudwatch.snapshot.json. */
export const metricDataMessages = {
  multipleUnits: (units: readonly string[]) => ({
    Code: "MultipleUnits",
    Value: `Multiple units returned: '[${units.join(", ")}]'`,
  }),
} as const;
