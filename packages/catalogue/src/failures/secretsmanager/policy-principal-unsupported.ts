import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The resource policy names a user or role that does not exist (yet). */
export const secretsmanagerPolicyPrincipalUnsupported = failureMode({
  id: "secretsmanager.policy-principal-unsupported",
  code: "MalformedPolicyDocumentException",
  surfaces: [answerOf("secretsmanager", "PutResourcePolicy")],
  template: template`This resource policy contains an unsupported principal.`,
  causes: [],
  words: {
    en: "The resource policy names a user or role that does not exist (yet).",
    ko: "리소스 정책이 (아직) 존재하지 않는 사용자나 역할을 지정합니다.",
    ja: "リソースポリシーが、(まだ)存在しないユーザーまたはロールを指定しています。",
  },
  examples: [
    {
      text: "This resource policy contains an unsupported principal.",
      source:
        "hashicorp/terraform-provider-aws, resource aws_secretsmanager_secret_policy; AWS Secrets Manager User Guide (2020)",
    },
  ],
});
