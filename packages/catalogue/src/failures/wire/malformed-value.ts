import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The value at {path} cannot be read as {type}. */
export const malformedValue = failureMode({
  id: "wire.malformed-value",
  code: "MalformedInput",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`'${"value"}' is not a valid ${"type"} at '${"path"}'`,
  causes: [],
  words: {
    en: "The value at {path} cannot be read as {type}.",
    ko: "{path}의 값을 {type}(으)로 읽을 수 없습니다.",
    ja: "{path} の値を {type} として読めません。",
  },
  examples: [{ text: "'abc' is not a valid integer at 'MaxItems'", source: "Understudy; AWS uses the same code" }],
});
