import type { Json } from "@understudy/asl";
import type { MemberModel, ServiceModel } from "../../../model/model.js";
import { utf8Text } from "../../../utf8-text.js";

/** How an SDK writes what a service answered. */
export interface ResultStyle {
  /** Version 1 writes every list of a structure, also those that were not answered (recorded: Amazon ECS). */
  readonly allLists: boolean;
  /** Version 1 writes moments as ms since epoch, version 2 as text. */
  readonly momentsAsNumbers: boolean;
}

export const VERSION_1: ResultStyle = { allLists: true, momentsAsNumbers: true };
export const VERSION_2: ResultStyle = { allLists: false, momentsAsNumbers: false };

/** An operation's answer as a task's result: members in PascalCase. */
export function toResult(model: ServiceModel, shape: string | undefined, value: unknown, style: ResultStyle): Json {
  return structureOf(model, shape, value, style);
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function structureOf(model: ServiceModel, shape: string | undefined, value: unknown, style: ResultStyle): Json {
  const members = shape === undefined ? undefined : model.shapes[shape]?.members;
  if (!members || typeof value !== "object" || value === null) return {};
  const given = value as { readonly [name: string]: unknown };
  const pairs = Object.entries(members).flatMap(([name, member]): [string, Json][] => {
    const one = given[name];
    if (one !== undefined && one !== null) return [[pascal(name), memberOf(model, member, one, style)]];
    return style.allLists && member.type === "list" ? [[pascal(name), []]] : [];
  });
  return Object.fromEntries(pairs);
}

function memberOf(model: ServiceModel, member: MemberModel, value: unknown, style: ResultStyle): Json {
  if (value instanceof Date) return style.momentsAsNumbers ? value.getTime() : value.toISOString();
  if (value instanceof Uint8Array) return utf8Text(value);
  const item = member.item ?? member.value;
  switch (member.type) {
    case "structure":
      return structureOf(model, member.shape, value, style);
    case "list":
      return item && Array.isArray(value) ? value.map((one) => memberOf(model, item, one, style)) : [];
    case "map":
      return item
        ? Object.fromEntries(
            Object.entries(value as object).map(([name, one]) => [name, memberOf(model, item, one, style)]),
          )
        : {};
    default:
      return value as Json;
  }
}
