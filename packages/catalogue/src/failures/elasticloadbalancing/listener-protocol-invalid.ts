import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The load balancer is of another type. */
export const elbListenerProtocolInvalid = failureMode({
  id: "elasticloadbalancing.listener-protocol-invalid",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateListener", "ModifyListener")],
  template: template`Listener protocol '${"protocol"}' must be one of '${"protocols"}'`,
  causes: [],
  words: {
    en: "A load balancer of this type listens for {protocols}, not for {protocol}.",
    ko: "이 유형의 로드 밸런서는 {protocol}이(가) 아니라 {protocols}을(를) 수신합니다.",
    ja: "この種類のロードバランサーが待ち受けるのは {protocol} ではなく {protocols} です。",
  },
  examples: [
    { text: "Listener protocol 'TCP' must be one of 'HTTP, HTTPS'", source: "getmoto/moto elbv2/exceptions.py" },
  ],
});
