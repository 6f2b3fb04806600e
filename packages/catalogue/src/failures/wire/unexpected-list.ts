import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** A list stands where another type belongs. */
export const unexpectedList = failureMode({
  id: "wire.unexpected-list",
  code: "SerializationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({ type: "\\S+" })`Unrecognized collection type class ${"type"}`,
  causes: [],
  words: {
    en: "A list stands where another type belongs.",
    ko: "다른 유형이 와야 할 자리에 목록이 있습니다.",
    ja: "別の型があるべき場所にリストがあります。",
  },
  examples: [
    {
      text: "Unrecognized collection type class java.lang.String",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
