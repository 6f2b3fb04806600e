import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The resourceArn is not an ARN of something in ECS. */
export const ecsArnInvalid = failureMode({
  id: "ecs.arn-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "TagResource", "UntagResource", "ListTagsForResource")],
  template: template`The ARN provided is invalid.`,
  causes: [],
  words: {
    en: "The resourceArn is not an ARN of something in ECS.",
    ko: "resourceArn이 ECS 리소스의 ARN이 아닙니다.",
    ja: "resourceArn が ECS のリソースの ARN ではありません。",
  },
  examples: [{ text: "The ARN provided is invalid.", source: "getmoto/moto ecs/models.py" }],
});
