import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** A value could not be read as true or false, or as a date. */
export const unexpectedToken = failureMode({
  id: "wire.unexpected-token",
  code: "SerializationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Unexpected token received from parser`,
  causes: [],
  words: {
    en: "A value could not be read as true or false, or as a date.",
    ko: "값을 true/false 또는 날짜로 읽을 수 없습니다.",
    ja: "値を true/false または日付として読めません。",
  },
  examples: [
    {
      text: "Unexpected token received from parser",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
