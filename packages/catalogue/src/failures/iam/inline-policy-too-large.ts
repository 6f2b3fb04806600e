import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The inline policies of the `kind` `name` would together be longer than `limit` characters, white space not counted. */
export const iamInlinePolicyTooLarge = failureMode({
  id: "iam.inline-policy-too-large",
  code: "LimitExceeded",
  status: 409,
  surfaces: [answerOf("iam", "PutRolePolicy", "PutUserPolicy", "PutGroupPolicy")],
  template: templateWith({
    limit: "\\d+",
    kind: "role|user|group",
  })`Maximum policy size of ${"limit"} bytes exceeded for ${"kind"} ${"name"}`,
  causes: [],
  words: {
    en: "The inline policies of the {kind} {name} would together be longer than {limit} characters, white space not counted. Use managed policies for the larger part.",
    ko: "{kind} {name}의 인라인 정책 합계가 공백을 제외하고 {limit}자를 넘게 됩니다. 큰 부분은 관리형 정책으로 옮기세요.",
    ja: "{kind} {name} のインラインポリシーの合計が、空白を除いて {limit} 文字を超えます。大きい部分はマネージドポリシーに移してください。",
  },
  examples: [
    {
      text: "Maximum policy size of 10240 bytes exceeded for role app",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
