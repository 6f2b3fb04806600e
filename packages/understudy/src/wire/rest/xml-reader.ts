import type { MemberModel, ServiceModel, StructureModel } from "@understudy/cloud";
import { readFormScalar } from "../read/form-scalars.js";
import type { XmlElement } from "./parse-xml.js";

type Fields = { [name: string]: unknown };

/** The members of a structure that stand in an element; what the model does not know is dropped. @throws Malformed */
export function readXml(model: ServiceModel, structure: StructureModel, from: XmlElement): Fields {
  const fields: Fields = {};
  for (const [name, member] of Object.entries(structure.members)) {
    const value = readMember(model, member, member.traits?.xmlName ?? name, from);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function readMember(model: ServiceModel, member: MemberModel, name: string, from: XmlElement): unknown {
  const { traits } = member;
  if (traits?.xmlAttribute) return from.attributes[name];
  const found = from.children.filter((child) => child.name === name);
  const [first] = found;
  if (!first) return undefined;
  if (member.type !== "list") return readValue(model, member, first);
  const item = member.item as MemberModel;
  const named = item.traits?.xmlName ?? "member";
  const items = traits?.xmlFlattened ? found : first.children.filter((child) => child.name === named);
  return items.map((one) => readValue(model, item, one));
}

function readValue(model: ServiceModel, member: MemberModel, from: XmlElement): unknown {
  if (member.type === "structure") return readXml(model, model.shapes[member.shape as string] ?? { members: {} }, from);
  // White space around a number or a word of a fixed set is no part of it; in text it is.
  return readFormScalar(member, member.type === "string" && !member.constraints?.enum ? from.text : from.text.trim());
}
