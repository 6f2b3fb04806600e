import type { Place } from "../../services/ecs/arn.js";
import type { ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { services, tasks } from "../../services/ecs/tables.js";
import { wireTask } from "../../services/ecs/wire-task.js";
import type { Told } from "../../services/events/event.js";
import type { JsonObject } from "../../services/events/pattern/json.js";
import type { Change } from "../../store/store.js";
import { serviceEvents } from "./service-events.js";

/** What AWS tells of something in an account and Region. */
export interface EcsEvent {
  readonly at: Place;
  readonly told: Told;
}

/** The events that a change of a row of ECS makes, oldest first. @param now ms since epoch */
export function eventsOf(change: Change, now: number): readonly EcsEvent[] {
  if (change.row === undefined) return [];
  if (change.table === tasks.name) return taskEvents(change.row as TaskRow, change.before as TaskRow | undefined, now);
  if (change.table !== services.name) return [];
  const service = change.row as ServiceRow;
  return serviceEvents(service, change.before as ServiceRow | undefined).map(({ detailType, detail }) => ({
    at: service,
    told: { source: "aws.ecs", detailType, time: now, resources: [service.arn], detail },
  }));
}

/**
 * One event a version. Source: Amazon ECS Developer Guide, "Amazon ECS task state change events": the detail is the task as
 * DescribeTasks shows it, without tags, with the moment of the change.
 */
function taskEvents(task: TaskRow, before: TaskRow | undefined, now: number): readonly EcsEvent[] {
  if (task.version === before?.version) return [];
  const { tags: _left, ...shown } = wireTask(task, { tags: false });
  const detail = plain({ ...shown, updatedAt: new Date(now) });
  const told = { source: "aws.ecs", detailType: "ECS Task State Change", time: now, resources: [task.arn], detail };
  return [{ at: task, told }];
}

/** As JSON has it: moments as texts, nothing undefined. */
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject;
