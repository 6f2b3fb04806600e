import { containerInstances } from "../../services/ecs/instances/tables.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import type { ReadStore } from "../../store/store.js";

/** ARNs of the tasks that are on instances that drain. */
export function leavingTasks(tasks: readonly TaskRow[], store: ReadStore): readonly string[] {
  const drains = ({ containerInstanceArn: arn }: TaskRow) =>
    arn !== undefined && store.get(containerInstances, arn)?.status === "DRAINING";
  return tasks.filter(drains).map(({ arn }) => arn);
}
