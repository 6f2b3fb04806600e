import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";

/** A state machine of a definition, the outermost or one inside a Map or Parallel. */
export interface Machine {
  readonly StartAt: string;
  readonly States: { readonly [name: string]: State };
  readonly TimeoutSeconds?: number;
}

/** A state as the definition has it: `Type` and whatever else stands there. */
export type State = JsonObject & {
  readonly Type: "Pass" | "Task" | "Choice" | "Wait" | "Succeed" | "Fail" | "Parallel" | "Map";
  readonly Next?: string;
  readonly QueryLanguage?: Json;
};
