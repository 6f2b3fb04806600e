import { parseCron } from "./parse-cron.js";
import type { Schedule } from "./schedule.js";

const units = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * Reads `rate(5 minutes)` or `cron(0 12 * * ? *)`; undefined for anything else. The unit is singular for 1 and plural otherwise.
 * Source: EventBridge User Guide, "Creating a scheduled rule"; wrong forms recorded in localstack/localstack
 * test_events_schedule.py.
 */
export function parseSchedule(expression: string): Schedule | undefined {
  const rate = /^rate\((\d+) (minute|hour|day)(s?)\)$/.exec(expression);
  if (rate) return parseRate(Number(rate[1]), rate[2] as keyof typeof units, rate[3] === "s");
  const cron = /^cron\(([^()]*)\)$/.exec(expression);
  return cron ? parseCron(cron[1] as string) : undefined;
}

function parseRate(value: number, unit: keyof typeof units, plural: boolean): Schedule | undefined {
  if (!Number.isSafeInteger(value) || value < 1 || plural !== value > 1) return undefined;
  return { next: (after) => after + value * units[unit] };
}
