import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** AWS made the interface for a service, which alone changes and removes it. */
export const ec2NotPermittedOnManaged = failureMode({
  id: "ec2.not-permitted-on-managed",
  code: "AuthFailure",
  surfaces: [answerOf("ec2")],
  template: template`You do not have permission to access the specified resource.`,
  causes: [],
  words: {
    en: "AWS made the interface for a service, which alone changes and removes it.",
    ko: "AWS가 서비스를 위해 만든 인터페이스이므로 그 서비스만 변경하거나 삭제할 수 있습니다.",
    ja: "AWS がサービスのために作ったインターフェイスで、変更や削除ができるのはそのサービスだけです。",
  },
  examples: [
    {
      text: "You do not have permission to access the specified resource.",
      source:
        "inferred: recorded of AssociateAddress on a Fargate task's interface and of DetachNetworkInterface on a load balancer's",
    },
  ],
});
