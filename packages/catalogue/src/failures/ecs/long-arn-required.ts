import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The ARN has the old format without the cluster's name; tags exist on resources with long ARNs only. */
export const ecsLongArnRequired = failureMode({
  id: "ecs.long-arn-required",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "TagResource", "UntagResource", "ListTagsForResource")],
  template: template`Long arn format must be used for tagging operations`,
  causes: [],
  words: {
    en: "The ARN has the old format without the cluster's name; tags exist on resources with long ARNs only.",
    ko: "클러스터 이름이 없는 예전 형식의 ARN입니다. 태그는 긴 ARN을 가진 리소스에만 붙일 수 있습니다.",
    ja: "クラスター名を含まない旧形式の ARN です。タグを付けられるのは長い ARN を持つリソースだけです。",
  },
  examples: [{ text: "Long arn format must be used for tagging operations", source: "pulumi/pulumi-aws#930" }],
});
