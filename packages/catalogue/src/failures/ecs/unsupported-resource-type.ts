import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The ARN names a `type`, which this operation does not take. */
export const ecsUnsupportedResourceType = failureMode({
  id: "ecs.unsupported-resource-type",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs")],
  template: templateWith({ type: "[a-z-]+" })`Unsupported resource type: ${"type"}`,
  causes: [],
  words: {
    en: "The ARN names a {type}, which this operation does not take. Quotes around an ARN have the same effect.",
    ko: "ARN이 가리키는 {type} 유형은 이 작업에서 받을 수 없습니다. ARN에 따옴표가 섞여 있어도 같은 오류가 발생합니다.",
    ja: "ARN が指す {type} は、この操作では受け付けられません。ARN に引用符が混ざっている場合も同じエラーになります。",
  },
  examples: [{ text: "Unsupported resource type: cluster", source: "aws/aws-cli#7875" }],
});
