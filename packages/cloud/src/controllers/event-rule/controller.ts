/** Fires the rules that have a schedule. The act is EventBridge's own: what it does for a target it does as a principal. */
import { busEvent } from "../../services/events/event.js";
import { deliver } from "../../services/events/publish.js";
import { parseSchedule } from "../../services/events/schedule/parse-schedule.js";
import type { RuleRow } from "../../services/events/tables.js";
import { rules } from "../../services/events/tables.js";
import type { Controller, ControllerParts } from "../controller.js";

/** A moment that passed while nobody was there to fire is let go after this long: AWS makes up for nothing either. */
const GRACE = 60_000;

export function eventRuleController({ store, clock, ids }: ControllerParts): Controller {
  /** AWS gives the scheduled moment as the event's time, and the rule as its resource. */
  const fire = (rule: RuleRow, time: number) => {
    const told = { source: "aws.events", detailType: "Scheduled Event", time, resources: [rule.arn], detail: {} };
    deliver(store, rule, busEvent(told, rule, ids), clock.now());
  };
  return {
    name: "event-rule",
    concerns: ({ table, key }) => (table === rules.name ? [key] : []),
    all: (read) => read.list(rules, "scheduled", "scheduled").map(({ arn }) => arn),
    reconcile(arn) {
      const rule = store.get(rules, arn);
      if (rule?.scheduleExpression === undefined || rule.state === "DISABLED") return undefined;
      const schedule = parseSchedule(rule.scheduleExpression);
      const due = schedule?.next(rule.scheduledFrom);
      const now = clock.now();
      if (due === undefined || due > now) return due;
      const missed = now - due > GRACE;
      const scheduledFrom = missed ? now : due;
      store.transact(() => {
        store.put(rules, { ...rule, scheduledFrom });
        if (!missed) fire(rule, due);
      });
      return schedule?.next(scheduledFrom);
    },
  };
}
