import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The operation makes nothing of the type `type` that could be tagged. */
export const ec2TagSpecificationInvalid = failureMode({
  id: "ec2.tag-specification-invalid",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2")],
  template: template`'${"type"}' is not a valid taggable resource type for this operation.`,
  causes: [],
  words: {
    en: "The operation makes nothing of the type {type} that could be tagged.",
    ko: "이 작업은 태그할 수 있는 {type} 유형을 만들지 않습니다.",
    ja: "この操作はタグを付けられる {type} を作りません。",
  },
  examples: [
    {
      text: "'subnet' is not a valid taggable resource type for this operation.",
      source: "Terraform and CDK issue threads",
    },
  ],
});
