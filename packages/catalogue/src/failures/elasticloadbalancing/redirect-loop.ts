import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A redirect changes something of the request. */
export const elbRedirectLoop = failureMode({
  id: "elasticloadbalancing.redirect-loop",
  code: "InvalidLoadBalancerAction",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`The redirect configuration is not valid because it creates a loop.`,
  causes: [],
  words: {
    en: "The redirect leads to where it came from: change the protocol, port, host or path.",
    ko: "리디렉션이 원래 위치로 돌아옵니다. 프로토콜, 포트, 호스트 또는 경로를 바꾸세요.",
    ja: "リダイレクトが元の場所に戻ります。プロトコル、ポート、ホスト、パスのいずれかを変えてください。",
  },
  examples: [
    {
      text: "The redirect configuration is not valid because it creates a loop.",
      source: "hashicorp/terraform-provider-aws#7243",
    },
  ],
});
