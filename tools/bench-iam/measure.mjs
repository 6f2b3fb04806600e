const BATCH = 2000;

/** Operations per second of CPU time of this process: the figure that another process on the machine disturbs least. */
export function perCpuSecond(run, operations, seconds, atOnce = BATCH) {
  // Asking for the time costs as much as some decisions: ask rarely.
  const batch = Math.max(1, Math.ceil(atOnce / operations));
  const started = process.cpuUsage();
  let rounds = 0;
  let used = 0;
  while (used < seconds * 1e6) {
    for (let i = 0; i < batch; i++) run();
    rounds += batch;
    const spent = process.cpuUsage(started);
    used = spent.user + spent.system;
  }
  return (rounds * operations) / (used / 1e6);
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median of some passes, after one to warm up. */
export function measure(run, operations, { passes = 5, seconds = 0.5, atOnce = BATCH } = {}) {
  perCpuSecond(run, operations, Math.min(seconds, 0.3), atOnce);
  return median(Array.from({ length: passes }, () => perCpuSecond(run, operations, seconds, atOnce)));
}

/** Percentiles of single calls in microseconds, best of three passes. */
export function percentiles(calls, wanted) {
  const passes = Array.from({ length: 3 }, () => {
    const times = new Float64Array(calls.length);
    for (let i = 0; i < calls.length; i++) {
      const started = process.hrtime.bigint();
      calls[i]();
      times[i] = Number(process.hrtime.bigint() - started) / 1000;
    }
    times.sort();
    return wanted.map((p) => times[Math.min(times.length - 1, Math.floor(p * times.length))]);
  });
  return wanted.map((_, i) => Math.min(...passes.map((pass) => pass[i])));
}

/** 1234567 as `1.23 M`. */
export function short(value) {
  if (!Number.isFinite(value)) return "-";
  if (value >= 1e6) return `${(value / 1e6).toFixed(2)} M`;
  return value >= 1e3 ? `${(value / 1e3).toFixed(1)} k` : value.toFixed(0);
}
