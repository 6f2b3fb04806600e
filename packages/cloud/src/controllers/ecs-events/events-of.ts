import type { Place } from "../../services/ecs/arn.js";
import type { ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { services, tasks } from "../../services/ecs/tables.js";
import { wireTask } from "../../services/ecs/wire-task.js";
import type { Told } from "../../services/events/event.js";
import type { JsonObject } from "../../services/events/pattern/json.js";
import type { Change } from "../../store/store.js";
import { serviceEvents } from "./service-events.js";

/** Account and Region of what a change is of, where AWS tells of such things. */
export function tellsOf({ table, row }: Change): Place | undefined {
  return table === tasks.name || table === services.name ? (row as Place | undefined) : undefined;
}

/** The events that a change of a row of ECS makes, oldest first. @param now ms since epoch */
export function eventsOf(change: Change, now: number): readonly Told[] {
  if (change.row === undefined) return [];
  if (change.table === tasks.name) return taskEvents(change.row as TaskRow, change.before as TaskRow | undefined, now);
  const service = change.row as ServiceRow;
  return serviceEvents(service, change.before as ServiceRow | undefined).map(({ detailType, detail }) => ({
    source: "aws.ecs",
    detailType,
    time: now,
    resources: [service.arn],
    detail,
  }));
}

/**
 * One event a version. Source: Amazon ECS Developer Guide, "Amazon ECS task state change events": the detail is the task as
 * DescribeTasks shows it, without tags, with the moment of the change.
 */
function taskEvents(task: TaskRow, before: TaskRow | undefined, now: number): readonly Told[] {
  if (task.version === before?.version) return [];
  const { tags: _left, ...shown } = wireTask(task, { tags: false });
  const detail = plain({ ...shown, updatedAt: new Date(now) });
  return [{ source: "aws.ecs", detailType: "ECS Task State Change", time: now, resources: [task.arn], detail }];
}

/** As JSON has it: moments as texts, nothing undefined. */
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject;
