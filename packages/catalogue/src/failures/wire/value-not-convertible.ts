import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** A value has the wrong JSON type: a number where text belongs, or the like. */
export const valueNotConvertible = failureMode({
  id: "wire.value-not-convertible",
  code: "SerializationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({ token: "[A-Z]+_VALUE", type: "\\w+" })`${"token"} cannot be converted to ${"type"}`,
  causes: [],
  words: {
    en: "A value has the wrong JSON type: a number where text belongs, or the like.",
    ko: "값의 JSON 유형이 잘못되었습니다. 예를 들어 문자열 자리에 숫자가 있습니다.",
    ja: "値の JSON の型が違います。たとえば文字列の場所に数値があります。",
  },
  examples: [
    {
      text: "NUMBER_VALUE cannot be converted to String",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
    {
      text: "STRING_VALUE cannot be converted to Integer",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
