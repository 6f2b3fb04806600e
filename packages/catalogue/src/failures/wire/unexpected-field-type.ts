import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** A plain value stands where a list or an object belongs. */
export const unexpectedFieldType = failureMode({
  id: "wire.unexpected-field-type",
  code: "SerializationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Unexpected field type`,
  causes: [],
  words: {
    en: "A plain value stands where a list or an object belongs.",
    ko: "목록이나 객체가 와야 할 자리에 단순 값이 있습니다.",
    ja: "リストかオブジェクトがあるべき場所に単純な値があります。",
  },
  examples: [
    { text: "Unexpected field type", source: "architect/dynalite test/helpers.js (recorded against DynamoDB)" },
  ],
});
