import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A context key was given twice. */
export const iamContextKeyDuplicate = failureMode({
  id: "iam.context-key-duplicate",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`Duplicate context key: ${"key"}.`,
  causes: [],
  words: {
    en: "{key} was given twice; condition keys are the same whatever their case. For several values use a type such as stringList.",
    ko: "{key}이(가) 두 번 지정되었습니다. 조건 키는 대소문자를 구분하지 않습니다. 여러 값에는 stringList 같은 유형을 사용하세요.",
    ja: "{key} が 2 回指定されています。条件キーは大文字と小文字を区別しません。複数の値には stringList などの型を使ってください。",
  },
  examples: [
    {
      text: "Duplicate context key: stack:test.",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
