import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An instance has at most 10 attributes of the user's own. */
export const ecsTooManyAttributes = failureMode({
  id: "ecs.too-many-attributes",
  code: "AttributeLimitExceededException",
  surfaces: [answerOf("ecs", "PutAttributes")],
  template: template`You can apply up to 10 custom attributes for each resource.`,
  causes: [],
  words: {
    en: "A container instance takes at most 10 attributes beside those that it comes with: delete some.",
    ko: "컨테이너 인스턴스에는 기본 속성 외에 최대 10개의 속성을 붙일 수 있습니다. 일부를 삭제하세요.",
    ja: "コンテナインスタンスに付けられる属性は、もともとのもののほかに 10 個までです。いくつか削除してください。",
  },
  examples: [
    {
      text: "You can apply up to 10 custom attributes for each resource.",
      source: "inferred: the SDK's words on AttributeLimitExceededException",
    },
  ],
});
