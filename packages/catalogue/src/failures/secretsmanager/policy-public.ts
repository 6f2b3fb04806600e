import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** BlockPublicPolicy was given and the policy lets anyone in. */
export const secretsmanagerPolicyPublic = failureMode({
  id: "secretsmanager.policy-public",
  code: "PublicPolicyException",
  surfaces: [answerOf("secretsmanager", "PutResourcePolicy")],
  template: template`You can't attach a resource-based policy that allows broad access to the secret.`,
  causes: [],
  words: {
    en: "BlockPublicPolicy was given and the policy lets anyone in.",
    ko: "BlockPublicPolicy가 지정되었는데 정책이 누구에게나 접근을 허용합니다.",
    ja: "BlockPublicPolicy が指定されていますが、ポリシーが誰にでもアクセスを許可しています。",
  },
  examples: [
    {
      text: "You can't attach a resource-based policy that allows broad access to the secret.",
      source: "AWS Secrets Manager User Guide (2020): Managing a resource-based policy for a secret",
    },
  ],
});
