import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name is taken by a target group of other settings; the same settings give the one that is there. */
export const elbDuplicateTargetGroupName = failureMode({
  id: "elasticloadbalancing.duplicate-target-group-name",
  code: "DuplicateTargetGroupName",
  surfaces: [answerOf("elasticloadbalancing", "CreateTargetGroup")],
  template: template`A target group with the same name '${"name"}' exists, but with different settings`,
  causes: [],
  words: {
    en: "There is a target group named {name} with other settings. Choose another name, or delete it.",
    ko: "이름이 {name}인 다른 설정의 대상 그룹이 이미 있습니다. 다른 이름을 쓰거나 삭제하세요.",
    ja: "{name} という名前で設定の異なるターゲットグループがすでにあります。別の名前にするか、削除してください。",
  },
  examples: [
    {
      text: "A target group with the same name 'web' exists, but with different settings",
      source: "hashicorp/terraform-provider-aws#2149",
    },
  ],
});
