import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** Write "Version": "2012-10-17". */
export const iamPolicyVersionOutdated = failureMode({
  id: "iam.policy-version-outdated",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Policy document must be version 2012-10-17 or greater.`,
  causes: [],
  words: {
    en: 'Write "Version": "2012-10-17". It is the version of the language, not a date of your own.',
    ko: '"Version": "2012-10-17"로 지정하세요. 임의의 날짜가 아니라 정책 언어의 버전입니다.',
    ja: '"Version": "2012-10-17" と記述してください。これは任意の日付ではなく、ポリシー言語のバージョンです。',
  },
  examples: [
    { text: "Policy document must be version 2012-10-17 or greater.", source: "getmoto/moto iam/policy_validation.py" },
  ],
});
