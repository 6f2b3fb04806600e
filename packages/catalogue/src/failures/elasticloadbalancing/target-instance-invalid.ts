import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A target group of type instance takes instances that run. */
export const elbTargetInstanceInvalid = failureMode({
  id: "elasticloadbalancing.target-instance-invalid",
  code: "InvalidTarget",
  surfaces: [answerOf("elasticloadbalancing", "RegisterTargets")],
  template: template`The following targets are not in a running state and cannot be registered: '${"id"}'`,
  causes: [],
  words: {
    en: "{id} is not an instance that runs. The target group has the type instance.",
    ko: "{id}은(는) 실행 중인 인스턴스가 아닙니다. 대상 그룹 유형은 instance입니다.",
    ja: "{id} は実行中のインスタンスではありません。ターゲットグループの種類は instance です。",
  },
  examples: [
    {
      text: "The following targets are not in a running state and cannot be registered: 'i-0123456789abcdef0'",
      source: "getmoto/moto elbv2/exceptions.py",
    },
  ],
});
