import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An update says nothing that is to change. */
export const statesUpdateEmpty = failureMode({
  id: "states.update-empty",
  code: "MissingRequiredParameter",
  surfaces: [answerOf("states", "UpdateStateMachine")],
  template: template`Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified`,
  causes: [],
  words: {
    en: "Nothing was said that is to change. Give a definition, a role or another setting.",
    ko: "바꿀 내용이 없습니다. 정의, 역할 또는 다른 설정을 지정하세요.",
    ja: "変更する内容がありません。定義、ロール、その他の設定のいずれかを指定してください。",
  },
  examples: [
    {
      text: "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified",
      source: "localstack/localstack test_sfn_api.snapshot.json",
    },
  ],
});
