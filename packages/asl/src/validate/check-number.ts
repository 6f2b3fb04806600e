import { aslProblems } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import { queryText } from "../jsonata/query-text.js";
import type { Findings } from "./findings.js";

export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly integer: boolean;
  /** Whether a JSONata expression will do. */
  readonly query?: boolean;
}

/** A field that is a number within bounds, where it is there. Measured: cdk-preflight. */
export function checkNumber(value: Json | undefined, location: string, bounds: Bounds, findings: Findings): void {
  if (value === undefined) return;
  if (bounds.query && typeof value === "string" && queryText(value) !== undefined) return;
  const isNumber = typeof value === "number" && (!bounds.integer || Number.isInteger(value));
  if (!isNumber) findings.schema(bounds.integer ? aslProblems.integer : aslProblems.type("NUMBER"), location);
  else if (bounds.least !== undefined && value < bounds.least)
    findings.schema(aslProblems.minimum(bounds.least), location);
  else if (bounds.most !== undefined && value > bounds.most)
    findings.schema(aslProblems.maximum(bounds.most), location);
}
