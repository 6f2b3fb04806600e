import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** An object stands where a plain value or a list belongs. */
export const unexpectedStructure = failureMode({
  id: "wire.unexpected-structure",
  code: "SerializationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Start of structure or map found where not expected`,
  causes: [],
  words: {
    en: "An object stands where a plain value or a list belongs.",
    ko: "단순 값이나 목록이 와야 할 자리에 객체가 있습니다.",
    ja: "単純な値かリストがあるべき場所にオブジェクトがあります。",
  },
  examples: [
    {
      text: "Start of structure or map found where not expected",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
