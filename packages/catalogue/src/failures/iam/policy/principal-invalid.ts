import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** The principal `value` does not exist. */
export const iamPrincipalInvalid = failureMode({
  id: "iam.principal-invalid",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam", "CreateRole", "UpdateAssumeRolePolicy")],
  template: templateWith({ kind: "[A-Z]+" })`Invalid principal in policy: "${"kind"}":"${"value"}"`,
  causes: [],
  words: {
    en: "The principal {value} does not exist. Users and roles must exist when the policy is saved (a role created seconds ago may not be seen yet), and service principals are spelled exactly, such as ecs-tasks.amazonaws.com.",
    ko: "보안 주체 {value}이(가) 없습니다. 정책을 저장할 때 사용자와 역할이 존재해야 하며(방금 만든 역할은 아직 보이지 않을 수 있음), 서비스 보안 주체는 ecs-tasks.amazonaws.com처럼 정확히 적어야 합니다.",
    ja: "プリンシパル {value} は存在しません。ポリシーの保存時にユーザーやロールが存在している必要があり(作成直後のロールはまだ見えないことがあります)、サービスプリンシパルは ecs-tasks.amazonaws.com のように正確に記述します。",
  },
  examples: [
    {
      text: 'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:role/absent"',
      source: "aws-cli output quoted in public notes",
    },
    {
      text: 'Invalid principal in policy: "SERVICE":"monitoring.amazonaws.com"',
      source: "aws-cli output quoted in public notes",
    },
  ],
});
