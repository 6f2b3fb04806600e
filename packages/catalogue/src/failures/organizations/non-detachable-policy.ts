import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** RCPFullAWSAccess stays attached everywhere for as long as resource control policies are enabled. */
export const organizationsNonDetachablePolicy = failureMode({
  id: "organizations.non-detachable-policy",
  code: "InvalidInputException",
  members: { Reason: "NON_DETACHABLE_POLICY" },
  surfaces: [answerOf("organizations", "DetachPolicy")],
  template: template`You can't detach this AWS Managed Policy.`,
  causes: [],
  words: {
    en: "RCPFullAWSAccess stays attached everywhere for as long as resource control policies are enabled.",
    ko: "RCPFullAWSAccess는 리소스 제어 정책이 활성화되어 있는 동안 항상 연결되어 있습니다.",
    ja: "RCPFullAWSAccess は、リソースコントロールポリシーが有効な間は常にアタッチされています。",
  },
  examples: [
    {
      text: "You can't detach this AWS Managed Policy.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
