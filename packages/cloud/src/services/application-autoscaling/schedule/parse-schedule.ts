import {
  refuse,
  scalingScheduleAtInvalid,
  scalingScheduleCronInvalid,
  scalingScheduleInvalid,
  scalingScheduleSyntax,
  scalingScheduleTooFrequent,
} from "@understudy/catalogue";
import { parseCron } from "../../events/schedule/parse-cron.js";
import type { Schedule } from "../../events/schedule/schedule.js";
import type { TimeZone } from "./time-zone.js";

const units = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * Reads `at(2026-01-31T08:00:00)`, `rate(5 minutes)` or `cron(0 8 ? * MON-FRI *)`; times of `at` and `cron` are those of the zone.
 * Source: Application Auto Scaling API reference, PutScheduledAction. @throws Failure
 */
export function parseSchedule(expression: string, zone: TimeZone): Schedule {
  const [, kind, text = ""] = /^(at|rate|cron)\((.*)\)$/.exec(expression) ?? [];
  if (kind === "at") return parseAt(text, zone);
  if (kind === "cron") return parseZonedCron(text, zone);
  const [, value, unit] = kind === "rate" ? (/^(\d{1,9})\s?(minute|hour|day)s?$/.exec(text) ?? []) : [];
  if (value === undefined) return refuse(scalingScheduleInvalid, { details: scalingScheduleSyntax });
  if (Number(value) === 0) refuse(scalingScheduleTooFrequent, { schedule: expression });
  const every = Number(value) * units[unit as keyof typeof units];
  return { next: (after) => after + every };
}

/** AWS: seconds may be left out; an offset is none of its form. */
function parseAt(text: string, zone: TimeZone): Schedule {
  const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  if (Number.isNaN(wall)) return refuse(scalingScheduleAtInvalid, { dateTime: text || "at()" });
  const at = zone.momentOf(wall);
  return { next: (after) => (at > after ? at : undefined) };
}

/**
 * Five fields without a year, six, or seven of which the first are seconds, which AWS does not promise to keep and are dropped.
 * Source: User Guide, "Schedule recurring scaling actions using cron expressions"; badmintoncryer/cdk-preflight for five.
 */
function parseZonedCron(text: string, zone: TimeZone): Schedule {
  const fields = text.trim().split(/\s+/);
  const six = fields.length === 5 ? [...fields, "*"] : fields.length === 7 ? fields.slice(1) : fields;
  const cron = parseCron(six.join(" ")) ?? refuse(scalingScheduleCronInvalid, { details: text || "cron()" });
  return { next: (after) => nextOf(cron, zone, after) };
}

/** The wall shows some times twice a year, and some never: what is not after that moment is passed over. */
function nextOf(cron: Schedule, zone: TimeZone, after: number): number | undefined {
  let wall: number | undefined = zone.wallOf(after);
  for (let tries = 0; tries < 200 && wall !== undefined; tries++) {
    wall = cron.next(wall);
    const moment = wall === undefined ? undefined : zone.momentOf(wall);
    if (moment !== undefined && moment > after) return moment;
  }
  return undefined;
}
