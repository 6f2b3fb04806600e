import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A health check ends before the next begins. */
export const elbHealthCheckTimeoutTooLong = failureMode({
  id: "elasticloadbalancing.health-check-timeout-too-long",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateTargetGroup", "ModifyTargetGroup")],
  template: template`Health check timeout '${"timeout"}' must be smaller than the interval '${"interval"}'`,
  causes: [],
  words: {
    en: "The timeout of {timeout} seconds is not smaller than the interval of {interval}.",
    ko: "제한 시간 {timeout}초가 간격 {interval}초보다 작지 않습니다.",
    ja: "タイムアウト {timeout} 秒が間隔 {interval} 秒より小さくありません。",
  },
  examples: [
    {
      text: "Health check timeout '30' must be smaller than the interval '30'",
      source: "getmoto/moto elbv2/models.py",
    },
  ],
});
