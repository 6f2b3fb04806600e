import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** Roles under /aws-service-role/ and /aws-reserved/ are AWS's. */
export const iamReservedPath = failureMode({
  id: "iam.reserved-path",
  code: "ValidationError",
  surfaces: [answerOf("iam", "CreateRole")],
  template: templateWith({ roleArn: "\\S+" })`Path for ${"roleArn"} is reserved for use by AWS.`,
  causes: [],
  words: {
    en: "Roles under /aws-service-role/ and /aws-reserved/ are AWS's. A service-linked role is made with CreateServiceLinkedRole.",
    ko: "/aws-service-role/과 /aws-reserved/ 경로는 AWS 전용입니다. 서비스 연결 역할은 CreateServiceLinkedRole로 만듭니다.",
    ja: "/aws-service-role/ と /aws-reserved/ のパスは AWS 専用です。サービスにリンクされたロールは CreateServiceLinkedRole で作成します。",
  },
  examples: [
    {
      text: "Path for arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/Mine is reserved for use by AWS.",
      source: "inferred: AWS refuses it, the text is not public",
    },
  ],
});
