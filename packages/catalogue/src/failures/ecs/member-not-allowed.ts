import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** What the request gives as `member` is none of the values that it may have, `allowed`. */
export const ecsMemberNotAllowed = failureMode({
  id: "ecs.member-not-allowed",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs")],
  template: templateWith({
    member: "[a-zA-Z]+",
    allowed: "(?!serviceLongArnFormat)[^\\]]*",
  })`${"member"} should be one of [${"allowed"}]`,
  causes: [],
  words: {
    en: "What the request gives as {member} is none of the values that it may have: {allowed}.",
    ko: "요청의 {member} 값이 허용되는 값({allowed}) 중 하나가 아닙니다.",
    ja: "リクエストの {member} の値は、使用できる値（{allowed}）のいずれでもありません。",
  },
  examples: [
    {
      text: "include should be one of [ATTACHMENTS,SETTINGS,STATISTICS,TAGS]",
      source: "hashicorp/terraform-provider-aws#23342",
    },
  ],
});
