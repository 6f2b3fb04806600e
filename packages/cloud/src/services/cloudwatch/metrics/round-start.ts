const DAY = 86_400_000;

/**
 * Where a request's first period begins: its start, rounded down, the more the older. Source: CloudWatch API reference,
 * GetMetricStatistics and GetMetricData, StartTime.
 * @param start ms since epoch @param period seconds @param now ms since epoch
 */
export function roundStart(start: number, period: number, now: number): number {
  const age = now - start;
  const old = age > 63 * DAY ? 3_600_000 : age > 15 * DAY ? 300_000 : 60_000;
  const unit = period < 60 ? period * 1_000 : old;
  return Math.floor(start / unit) * unit;
}
