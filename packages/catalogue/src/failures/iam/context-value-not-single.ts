import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A context entry of a type for one value has several. */
export const iamContextValueNotSingle = failureMode({
  id: "iam.context-value-not-single",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: templateWith({
    type: "\\w+",
    count: "\\d+",
  })`Context key ${"type"} expected a single value, but received ${"count"}.`,
  causes: [],
  words: {
    en: "A context entry of type {type} holds one value, not {count}: use {type}List. (The text names the type, not the key.)",
    ko: "{type} 유형의 컨텍스트 항목은 값이 하나여야 하는데 {count}개입니다. {type}List를 사용하세요.",
    ja: "{type} 型のコンテキスト項目の値は 1 つですが、{count} 個あります。{type}List を使ってください。",
  },
  examples: [
    {
      text: "Context key string expected a single value, but received 2.",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
