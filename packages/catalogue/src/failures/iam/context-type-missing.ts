import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A context entry has no type. */
export const iamContextTypeMissing = failureMode({
  id: "iam.context-type-missing",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`Context key ${"key"} has invalid type null.`,
  causes: [],
  words: {
    en: "The context entry {key} lacks its type (ContextKeyType), such as string or stringList.",
    ko: "컨텍스트 항목 {key}에 유형(ContextKeyType)이 없습니다. 예: string, stringList.",
    ja: "コンテキスト項目 {key} に型(ContextKeyType)がありません。例: string、stringList。",
  },
  examples: [
    {
      text: "Context key stack:key has invalid type null.",
      source: "radkawar/stackd testdata/aws/iam/simulation_inputs.json (recorded)",
    },
  ],
});
