import type { Json, JsonObject } from "../../services/events/pattern/json.js";
import { isObject } from "../../services/events/pattern/json.js";

type Form = (value: Json) => boolean;

const text: Form = (value) => typeof value === "string";
const whole: Form = (value) => Number.isInteger(value);
const listOf =
  (item: Form): Form =>
  (value) =>
    Array.isArray(value) && (value as readonly Json[]).every(item);
const objectOf =
  (members: { readonly [name: string]: Form }): Form =>
  (value) =>
    isObject(value) && Object.entries(members).every(([name, form]) => value[name] === undefined || form(value[name]));

/** Source: Amazon ECS API reference, TaskOverride and ContainerOverride. */
const members: { readonly [name: string]: Form } = {
  containerOverrides: listOf(
    objectOf({
      name: text,
      command: listOf(text),
      cpu: whole,
      environment: listOf(objectOf({ name: text, value: text })),
      environmentFiles: listOf(objectOf({ type: text, value: text })),
      memory: whole,
      memoryReservation: whole,
      resourceRequirements: listOf(objectOf({ type: text, value: text })),
    }),
  ),
  cpu: text,
  ephemeralStorage: objectOf({ sizeInGiB: whole }),
  executionRoleArn: text,
  inferenceAcceleratorOverrides: listOf(objectOf({ deviceName: text, deviceType: text })),
  memory: text,
  taskRoleArn: text,
};

/** What of an input overrides a task: members that ECS does not know are passed over. */
export function taskOverrides(input: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(input).filter(([name]) => Object.hasOwn(members, name)));
}

/** Whether overrides are of the form that RunTask takes: nobody read them from the wire, where that is seen to. */
export const isTaskOverride: (overrides: JsonObject) => boolean = objectOf(members);
