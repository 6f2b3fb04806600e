import { FormNode } from "./form/form-node.js";
import { inputStructure } from "./input-structure.js";
import { type FormStyle, formReader } from "./read/form-reader.js";
import type { Routed } from "./routed.js";

/** The input of a query or ec2 request, from the parameters that routing has parsed. */
export function decodeForm({ model, operation, form }: Routed, style: FormStyle): unknown {
  const structure = inputStructure(model, operation);
  return structure ? formReader(model, structure, style)(form ?? new FormNode()) : {};
}
