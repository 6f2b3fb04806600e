import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A context entry has no values. */
export const iamContextValuesMissing = failureMode({
  id: "iam.context-values-missing",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`Context values for context key ${"key"} cannot be null or empty.`,
  causes: [],
  words: {
    en: "The context entry {key} has no values. To simulate that the key is absent, leave the entry out.",
    ko: "컨텍스트 항목 {key}에 값이 없습니다. 키가 없는 상황을 시뮬레이션하려면 항목을 생략하세요.",
    ja: "コンテキスト項目 {key} に値がありません。キーがない場合をシミュレーションするには、項目を省いてください。",
  },
  examples: [
    {
      text: "Context values for context key stack:key cannot be null or empty.",
      source: "radkawar/stackd testdata/aws/iam/simulation_inputs.json (recorded)",
    },
  ],
});
