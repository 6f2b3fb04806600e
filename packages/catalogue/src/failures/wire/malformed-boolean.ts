import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** Write true or false. */
export const malformedBoolean = failureMode({
  id: "wire.malformed-boolean",
  code: "MalformedInput",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`boolean must follow xsd1.1 definition`,
  causes: [],
  words: {
    en: "Write true or false.",
    ko: "true 또는 false로 쓰세요.",
    ja: "true か false で書いてください。",
  },
  examples: [
    {
      text: "boolean must follow xsd1.1 definition",
      source: "query services of AWS (SES, IAM), a boolean other than true, false, 1, 0",
    },
  ],
});
