import { recordedEnumOrders } from "./recorded-enum-orders.mjs";
import { safePattern } from "./safe-pattern.mjs";

/** Integer or floating point, as botocore knows it; a number that botocore does not know yet passes as a double. */
export function numberTypeOf(shape) {
  return ["integer", "long", "float", "double"].includes(shape?.type) ? shape.type : "double";
}

/**
 * Constraints of a botocore shape. Its enum values are joined with the SDK's, which is often newer: a value that one of
 * them knows must not be refused.
 */
export function constraintsOf(shape, name, sdk) {
  const known = shape.enum ? enumValues(shape.enum, sdk[name]) : undefined;
  const { min, max } = shape;
  const pattern = safePattern(shape.pattern);
  const constraints = { min, max, pattern, enum: known };
  return Object.values(constraints).some((value) => value !== undefined) ? constraints : undefined;
}

function enumValues(fromBotocore, fromSdk) {
  const newer =
    fromSdk && typeof fromSdk === "object" ? Object.values(fromSdk).filter((v) => typeof v === "string") : [];
  const values = [...new Set([...fromBotocore, ...newer])];
  const recorded = recordedEnumOrders.find(
    (order) => order.length === values.length && order.every((v) => values.includes(v)),
  );
  return recorded ?? values;
}
