import type { JsonObject } from "../json/json-object.js";
import type { Findings } from "./findings.js";

/** What the checks of a definition share. */
export interface Validation {
  readonly findings: Findings;
  readonly type: "STANDARD" | "EXPRESS";
  /** The whole definition: its QueryLanguage counts for every state. */
  readonly whole: JsonObject;
  /** Names that must not come twice, with all there were. */
  readonly states: Set<string>;
  readonly labels: Set<string>;
}
