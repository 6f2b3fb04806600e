import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only what is registered can be deregistered. */
export const elbTargetNotRegistered = failureMode({
  id: "elasticloadbalancing.target-not-registered",
  code: "InvalidTarget",
  surfaces: [answerOf("elasticloadbalancing", "DeregisterTargets")],
  template: template`The following targets are not registered to the target group: '${"id"}'`,
  causes: [],
  words: {
    en: "{id} is not registered in the target group, or not under that port.",
    ko: "{id}은(는) 대상 그룹에 등록되어 있지 않거나 다른 포트로 등록되어 있습니다.",
    ja: "{id} はターゲットグループに登録されていないか、別のポートで登録されています。",
  },
  examples: [
    {
      text: "The following targets are not registered to the target group: '10.0.1.5'",
      source: "inferred: Elastic Load Balancing API reference, InvalidTargetException",
    },
  ],
});
