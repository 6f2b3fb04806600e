import type { ServiceModel, StructureModel } from "@understudy/cloud";

const byCode = new WeakMap<ServiceModel, ReadonlyMap<string, readonly [string, StructureModel]>>();

/** The error shape that goes by a code, be it the shape's name or its code in the query protocol; with the shape's name. */
export function findErrorShape(
  model: ServiceModel | undefined,
  code: string,
): readonly [string, StructureModel] | undefined {
  if (!model) return undefined;
  let known = byCode.get(model);
  if (!known) {
    const shapes = Object.entries(model.shapes).filter(([, shape]) => shape.error);
    known = new Map([
      ...shapes.map((entry) => [entry[1].error?.queryCode ?? entry[0], entry] as const),
      ...shapes.map((entry) => [entry[0], entry] as const),
    ]);
    byCode.set(model, known);
  }
  return known.get(code);
}
