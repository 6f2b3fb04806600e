import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Policies under /aws-service-role/ belong to service-linked roles only. */
export const iamServicePolicyNotAttachable = failureMode({
  id: "iam.service-policy-not-attachable",
  code: "PolicyNotAttachable",
  surfaces: [answerOf("iam", "AttachRolePolicy", "AttachUserPolicy", "AttachGroupPolicy")],
  template: template`Cannot attach a Service Role Policy to a Customer Role.`,
  causes: [],
  words: {
    en: "Policies under /aws-service-role/ belong to service-linked roles only. For a role of your own there is another policy, often under /service-role/.",
    ko: "/aws-service-role/ 아래의 정책은 서비스 연결 역할 전용입니다. 직접 만든 역할에는 주로 /service-role/ 아래의 다른 정책을 사용하세요.",
    ja: "/aws-service-role/ 配下のポリシーは、サービスにリンクされたロール専用です。自分のロールには、多くの場合 /service-role/ 配下にある別のポリシーを使ってください。",
  },
  examples: [{ text: "Cannot attach a Service Role Policy to a Customer Role.", source: "aws/aws-cdk#6131" }],
});
