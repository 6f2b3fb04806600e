/** Seconds over which datapoints may be put together for an alarm. Source: CloudWatch API reference, PutMetricAlarm. */
export const isPeriod = (seconds: number) => [10, 20, 30].includes(seconds) || (seconds >= 60 && seconds % 60 === 0);
