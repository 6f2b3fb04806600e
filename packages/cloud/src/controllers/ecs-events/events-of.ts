import type { Place } from "../../services/ecs/arn.js";
import type { ContainerInstanceRow } from "../../services/ecs/instances/tables.js";
import { containerInstances } from "../../services/ecs/instances/tables.js";
import { wireContainerInstance } from "../../services/ecs/instances/wire.js";
import type { ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { services, tasks } from "../../services/ecs/tables.js";
import { wireTask } from "../../services/ecs/wire-task.js";
import type { Told } from "../../services/events/event.js";
import type { JsonObject } from "../../services/events/pattern/json.js";
import type { Change, ReadStore } from "../../store/store.js";
import { serviceEvents } from "./service-events.js";

const told: readonly string[] = [tasks.name, services.name, containerInstances.name];

/** Account and Region of what a change is of, where AWS tells of such things. */
export function tellsOf({ table, row }: Change): Place | undefined {
  return told.includes(table) ? (row as Place | undefined) : undefined;
}

/** The events that a change of a row of ECS makes, oldest first. @param now ms since epoch */
export function eventsOf(change: Change, store: ReadStore, now: number): readonly Told[] {
  if (change.row === undefined) return [];
  if (change.table === tasks.name) return taskEvents(change.row as TaskRow, change.before as TaskRow | undefined, now);
  if (change.table === containerInstances.name) {
    return instanceEvents(
      change.row as ContainerInstanceRow,
      change.before as ContainerInstanceRow | undefined,
      store,
      now,
    );
  }
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

/**
 * One event a version. Source: Amazon ECS Developer Guide, "Amazon ECS container instance state change events": the detail is the
 * instance as DescribeContainerInstances shows it.
 * DIFFERS: the counts of running and pending tasks, which change the instance's version at AWS, make no event here.
 */
function instanceEvents(
  row: ContainerInstanceRow,
  before: ContainerInstanceRow | undefined,
  store: ReadStore,
  now: number,
): readonly Told[] {
  if (row.version === before?.version) return [];
  const { tags: _left, ...shown } = wireContainerInstance(row, store);
  const detail = plain({
    ...shown,
    clusterArn: row.clusterArn,
    updatedAt: new Date(now),
  });
  return [
    { source: "aws.ecs", detailType: "ECS Container Instance State Change", time: now, resources: [row.arn], detail },
  ];
}

/** As JSON has it: moments as texts, nothing undefined. */
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject;
