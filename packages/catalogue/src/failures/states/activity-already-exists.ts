import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is an activity of that name with other encryption. */
export const statesActivityAlreadyExists = failureMode({
  id: "states.activity-already-exists",
  code: "ActivityAlreadyExists",
  surfaces: [answerOf("states", "CreateActivity")],
  template: template`Activity Already Exists: '${"arn"}'`,
  causes: [],
  words: {
    en: "There is an activity of that name already, with another encryption configuration.",
    ko: "같은 이름의 활동이 다른 암호화 설정으로 이미 있습니다.",
    ja: "同じ名前のアクティビティが、別の暗号化設定ですでにあります。",
  },
  examples: [
    {
      text: "Activity Already Exists: 'arn:aws:states:us-east-1:123456789012:activity:a'",
      source: "inferred: AWS Step Functions API reference, CreateActivity (ActivityAlreadyExists)",
    },
  ],
});
