import type { Json, JsonObject } from "@understudy/asl";
import type { MemberModel, ServiceModel, StructureModel } from "../../../model/model.js";
import { utf8Of } from "../../../utf8.js";

/**
 * A task's parameters, which are in PascalCase, as the operation's input: names of members by the model; texts where JSON may stand
 * for a text; moments and bytes from texts. Members that the operation does not have are left out.
 */
export function toInput(model: ServiceModel, shape: string | undefined, value: Json): JsonObject {
  const structure = shape === undefined ? undefined : model.shapes[shape];
  return structure && isObject(value) ? (structureOf(model, structure, value) as JsonObject) : {};
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function structureOf(model: ServiceModel, { members }: StructureModel, value: JsonObject): object {
  const names = new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));
  const pairs = Object.entries(value).flatMap(([given, one]) => {
    const name = given in members ? given : names.get(given.toLowerCase());
    const member = name === undefined ? undefined : members[name];
    return name === undefined || !member || one === null ? [] : [[name, memberOf(model, member, one)]];
  });
  return Object.fromEntries(pairs);
}

function memberOf(model: ServiceModel, member: MemberModel, value: Json): unknown {
  const item = member.item ?? member.value;
  switch (member.type) {
    case "structure":
      return member.shape !== undefined && model.shapes[member.shape] && isObject(value)
        ? structureOf(model, model.shapes[member.shape] as StructureModel, value)
        : value;
    case "list":
      return Array.isArray(value) && item ? (value as readonly Json[]).map((one) => memberOf(model, item, one)) : value;
    case "map":
      return isObject(value) && item
        ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, memberOf(model, item, one)]))
        : value;
    case "string":
      return typeof value === "string" ? value : JSON.stringify(value);
    case "blob":
      return utf8Of(typeof value === "string" ? value : JSON.stringify(value));
    case "timestamp":
      return typeof value === "string" || typeof value === "number" ? new Date(value) : value;
    default:
      return value;
  }
}
