import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A context entry has no name. */
export const iamContextNameMissing = failureMode({
  id: "iam.context-name-missing",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`ContextKeyName cannot be null or empty.`,
  causes: [],
  words: {
    en: "A context entry lacks its name (ContextKeyName).",
    ko: "컨텍스트 항목에 이름(ContextKeyName)이 없습니다.",
    ja: "コンテキスト項目に名前(ContextKeyName)がありません。",
  },
  examples: [
    {
      text: "ContextKeyName cannot be null or empty.",
      source: "radkawar/stackd testdata/aws/iam/simulation_inputs.json (recorded)",
    },
  ],
});
