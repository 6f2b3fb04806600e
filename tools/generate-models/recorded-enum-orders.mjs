/**
 * `Member must satisfy enum value set: [...]` prints the values in an order of AWS's own (that of a Java set), which no public
 * model tells. Orders seen in recorded answers; a set that is not here is printed in the model's order.
 */
export const recordedEnumOrders = [
  ["INSUFFICIENT_DATA", "ALARM", "OK"],
  ["SUCCEEDED", "TIMED_OUT", "PENDING_REDRIVE", "ABORTED", "FAILED", "RUNNING"],
  ["w3c", "raw", "json", "plain", "parquet"],
  ["PredictiveScaling", "StepScaling", "TargetTrackingScaling"],
];
