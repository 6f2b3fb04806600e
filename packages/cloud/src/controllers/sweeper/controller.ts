/** Takes away what has had its time: tasks that stopped an hour ago, temporary credentials that ended, secrets past recovery. */

import type { TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import type { SecretRow } from "../../services/secretsmanager/tables.js";
import { secrets } from "../../services/secretsmanager/tables.js";
import type { SessionRow } from "../../services/sts/tables.js";
import { sessions } from "../../services/sts/tables.js";
import type { Controller, ControllerParts } from "../controller.js";

/** Stopped tasks are described for at least an hour (Amazon ECS API reference, DescribeTasks). */
const HOUR = 3_600_000;
/** Ended credentials are kept a while, so that they are answered as expired, not as unknown. */
const DAY = 24 * HOUR;

const STOPPED_TASKS = "stopped tasks";
const SESSIONS = "sessions";
const DELETED_SECRETS = "deleted secrets";

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
  const sweepSecrets = () => {
    const left = store.list(secrets, "deleted", "deleted").filter(({ arn, purgeAt = 0 }: SecretRow) => {
      const keeps = purgeAt > clock.now();
      if (!keeps) store.delete(secrets, arn);
      return keeps;
    });
    return left.length > 0 ? Math.min(...left.map(({ purgeAt = 0 }) => purgeAt)) : undefined;
  };
  const sweeps: { readonly [key: string]: () => number | undefined } = {
    [STOPPED_TASKS]: sweepTasks,
    [SESSIONS]: sweepSessions,
    [DELETED_SECRETS]: sweepSecrets,
  };
  return {
    name: "sweeper",
    concerns({ table, row }) {
      if (table === tasks.name) return (row as TaskRow | undefined)?.lastStatus === "STOPPED" ? [STOPPED_TASKS] : [];
      return table === secrets.name && (row as SecretRow | undefined)?.purgeAt ? [DELETED_SECRETS] : [];
    },
    all: () => Object.keys(sweeps),
    reconcile: (key) => sweeps[key]?.(),
  };
}
