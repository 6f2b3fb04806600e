import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";

/** What the expressions of a state may speak of. */
export interface Scope {
  /** `$` in JSONPath, `$states.input` in JSONata. */
  readonly input: Json;
  /** The variables in reach, inner ones before outer ones. */
  readonly variables: JsonObject;
  /** `$$` in JSONPath, `$states.context` in JSONata. */
  readonly context: JsonObject;
  /** `QueryLanguage` of the state. */
  readonly language: "JSONPath" | "JSONata";
  /** Name of the state and id of the event by which it was entered: error causes name both. */
  readonly state: string;
  readonly enteredEventId: number;
}
