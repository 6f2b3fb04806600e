/** Takes away what has had its time: tasks that stopped an hour ago, temporary credentials that ended. */

import type { TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import type { SessionRow } from "../../services/sts/tables.js";
import { sessions } from "../../services/sts/tables.js";
import type { Controller, ControllerParts } from "../controller.js";

/** Stopped tasks are described for at least an hour (Amazon ECS API reference, DescribeTasks). */
const HOUR = 3_600_000;
/** Ended credentials are kept a while, so that they are answered as expired, not as unknown. */
const DAY = 24 * HOUR;

const STOPPED_TASKS = "stopped tasks";
const SESSIONS = "sessions";

export function sweeperController({ store, clock }: ControllerParts): Controller {
  const sweepTasks = () => {
    const left = store.list(tasks, "stopped", "stopped").filter((task: TaskRow) => {
      const keeps = (task.stoppedAt ?? 0) + HOUR > clock.now();
      if (!keeps) store.delete(tasks, task.arn);
      return keeps;
    });
    return left.length > 0 ? Math.min(...left.map((task) => (task.stoppedAt ?? 0) + HOUR)) : undefined;
  };
  const sweepSessions = () => {
    for (const session of store.all(sessions) as readonly SessionRow[]) {
      if (session.expiresAt + DAY <= clock.now()) store.delete(sessions, session.accessKeyId);
    }
    return clock.now() + HOUR;
  };
  return {
    name: "sweeper",
    concerns(change) {
      const task = change.row as TaskRow | undefined;
      return change.table === tasks.name && task?.lastStatus === "STOPPED" ? [STOPPED_TASKS] : [];
    },
    all: () => [STOPPED_TASKS, SESSIONS],
    reconcile: (key) => (key === STOPPED_TASKS ? sweepTasks() : sweepSessions()),
  };
}
