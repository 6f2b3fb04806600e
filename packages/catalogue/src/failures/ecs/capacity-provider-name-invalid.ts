import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name is too long, has other signs, or begins as AWS's own names do. */
export const ecsCapacityProviderNameInvalid = failureMode({
  id: "ecs.capacity-provider-name-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateCapacityProvider")],
  template: template`The specified capacity provider name is invalid. Up to 255 characters are allowed, including letters (upper and lowercase), numbers, underscores (_), and hyphens (-). The name cannot be prefixed with "aws", "ecs", or "fargate".`,
  causes: [],
  words: {
    en: "The name may have up to 255 letters, digits, underscores and hyphens, and may not begin with aws, ecs or fargate.",
    ko: "이름은 최대 255자의 문자, 숫자, 밑줄, 하이픈으로 이루어지며 aws, ecs, fargate로 시작할 수 없습니다.",
    ja: "名前は 255 文字以内の英数字、アンダースコア、ハイフンで、aws、ecs、fargate で始めることはできません。",
  },
  examples: [
    {
      text: 'The specified capacity provider name is invalid. Up to 255 characters are allowed, including letters (upper and lowercase), numbers, underscores (_), and hyphens (-). The name cannot be prefixed with "aws", "ecs", or "fargate".',
      source: "inferred: the SDK's words on CreateCapacityProvider name",
    },
  ],
});
