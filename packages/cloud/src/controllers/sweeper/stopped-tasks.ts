import { tasks } from "../../services/ecs/tables.js";
import { sweepOf } from "./sweep.js";

/** Stopped tasks are described for at least an hour (Amazon ECS API reference, DescribeTasks). */
const HOUR = 3_600_000;

export const stoppedTasks = sweepOf({
  table: tasks,
  rows: (store) => store.list(tasks, "stopped", "stopped"),
  dueAt: ({ lastStatus, stoppedAt = 0 }) => (lastStatus === "STOPPED" ? stoppedAt + HOUR : undefined),
});
