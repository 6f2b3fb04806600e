/**
 * Evaluates metric alarms, each once a minute (once in ten seconds where its period is shorter than a minute), over the periods that
 * are over. The act is CloudWatch's own: no principal calls. What an alarm sets off stands in the store as rows
 * (`AlarmActionRow` in services/cloudwatch/alarms/tables.ts), for the controller of the service that is to act.
 */
import { Failure } from "@understudy/catalogue";
import { actionsFor, isScalingPolicy, startAction } from "../../services/cloudwatch/alarms/actions.js";
import { alarmPoints } from "../../services/cloudwatch/alarms/alarm-points.js";
import { changeState } from "../../services/cloudwatch/alarms/change-state.js";
import type { AlarmRow, MetricAlarmRow } from "../../services/cloudwatch/alarms/tables.js";
import { alarms } from "../../services/cloudwatch/alarms/tables.js";
import type { Controller, ControllerParts } from "../controller.js";
import { evaluate } from "./evaluate.js";

/** AWS looks at more datapoints than the alarm asks for, so that one that is late does not leave a hole. */
const MORE_DATAPOINTS = 2;
const MINUTE = 60_000;

/** When an alarm is evaluated, ms: in such steps, and so long after each, when the datapoints of the step have come. */
function rhythmOf({ period, metrics = [] }: MetricAlarmRow) {
  const periods = [period, ...metrics.map((query) => query.MetricStat?.Period ?? query.Period)];
  const short = periods.some((seconds) => seconds !== undefined && seconds < 60);
  return short ? { step: 10_000, delay: 1_000 } : { step: MINUTE, delay: 10_000 };
}

export function alarmEvaluatorController({ store, clock, ids }: ControllerParts): Controller {
  /** The step at which an alarm was evaluated last, or at which it was first seen. */
  const evaluated = new Map<string, number>();

  const look = (alarm: MetricAlarmRow, end: number) => {
    const now = clock.now();
    const points = pointsOf(alarm, end);
    const compared = { value: points.find((point) => point !== undefined)?.value, threshold: alarm.threshold };
    const next = evaluate(alarm, points, now);
    store.transact(() => {
      if (next) changeState(alarm, next, { store, ids, now }, compared);
      else if (end % MINUTE === 0) repeatActions(alarm, compared, now);
    });
  };

  /** An expression that cannot be worked out has no datapoints. */
  const pointsOf = (alarm: MetricAlarmRow, end: number) => {
    const count = alarm.evaluationPeriods + MORE_DATAPOINTS;
    try {
      return alarmPoints(store, alarm, end, count);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return Array.from({ length: count }, () => undefined);
    }
  };

  const repeatActions = (alarm: MetricAlarmRow, compared: { value?: number; threshold?: number }, at: number) => {
    if (!alarm.actionsEnabled) return;
    for (const action of actionsFor(alarm).filter(isScalingPolicy)) {
      startAction(store, alarm, action, { first: false, at, ...compared });
    }
  };

  return {
    name: "alarm-evaluator",
    concerns: ({ table, key, row, before }) => {
      if (table !== alarms.name || (row as AlarmRow | undefined)?.kind !== "MetricAlarm") return [];
      const changed =
        (before as AlarmRow | undefined)?.configurationUpdatedAt !== (row as AlarmRow).configurationUpdatedAt;
      return changed ? [key] : [];
    },
    all: (read) => read.list(alarms, "evaluated", "evaluated").map(({ arn }) => arn),
    reconcile(arn) {
      const alarm = store.get(alarms, arn);
      if (alarm?.kind !== "MetricAlarm") {
        evaluated.delete(arn);
        return undefined;
      }
      const { step, delay } = rhythmOf(alarm);
      const end = Math.floor((clock.now() - delay) / step) * step;
      const last = evaluated.get(arn);
      evaluated.set(arn, end);
      if (last !== undefined && last < end) look(alarm, end);
      return end + step + delay;
    },
  };
}
