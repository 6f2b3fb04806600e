import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Time to live runs by another attribute. */
export const dynamodbTtlOtherAttribute = failureMode({
  id: "dynamodb.ttl-other-attribute",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb", "UpdateTimeToLive")],
  template: template`TimeToLive is active on a different AttributeName: current AttributeName is ${"attribute"}`,
  causes: [],
  words: {
    en: "Time to live runs by the attribute {attribute}. Turn it off first.",
    ko: "TTL이 {attribute} 속성으로 작동하고 있습니다. 먼저 끄세요.",
    ja: "TTL は属性 {attribute} で有効です。先に無効にしてください。",
  },
  examples: [
    {
      text: "TimeToLive is active on a different AttributeName: current AttributeName is expires",
      source: "inferred: hashicorp/terraform-provider-aws, an error in public notes",
    },
  ],
});
