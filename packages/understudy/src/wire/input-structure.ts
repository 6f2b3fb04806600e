import type { ServiceModel, StructureModel } from "@understudy/cloud";

/** The structure of an operation's input; undefined for an operation that takes none. */
export function inputStructure(model: ServiceModel, operation: string): StructureModel | undefined {
  const name = model.operations[operation]?.input;
  return name === undefined ? undefined : model.shapes[name];
}
