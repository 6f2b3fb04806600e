import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { explicitDenialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** As `iam.denied-explicit`, with the ARN of the policy: what AWS adds since January 2026 for managed policies. */
export const iamDeniedExplicitWithArn = failureMode<
  "principal" | "action" | "resource" | "article" | "policyType" | "policyArn",
  DenialView
>({
  id: "iam.denied-explicit-with-arn",
  surfaces: [answerOf("any")],
  template: templateWith({
    article: "an?|the",
    policyType: "[A-Za-z -]+",
    policyArn: "arn:[^\\s\"')]+",
  })`User: ${"principal"} is not authorized to perform: ${"action"} on resource: ${"resource"} with an explicit deny in ${"article"} ${"policyType"}: ${"policyArn"}`,
  causes: explicitDenialCauses,
  words: {
    en: "A Deny statement in the policy {policyArn}, {article} {policyType}, forbids {principal} to {action} on {resource}. No Allow can override it: the Deny itself has to change.",
    ko: "{policyType} {policyArn}의 Deny 문이 {principal}의 {resource}에 대한 {action}을(를) 금지합니다. 어떤 Allow로도 무효화할 수 없으므로 Deny 자체를 변경해야 합니다.",
    ja: "{policyType} である {policyArn} の Deny ステートメントが、{principal} による {resource} への {action} を禁止しています。どのような Allow でも覆せないため、Deny 自体を変更する必要があります。",
  },
  examples: [
    {
      text: "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: ecs:RunTask on resource: arn:aws:ecs:us-east-1:123456789012:task-definition/web:1 with an explicit deny in a service control policy: arn:aws:organizations::999999999999:policy/o-abc/service_control_policy/p-xyz",
      source: "AWS Security Blog: Enhanced access denied error messages with policy ARNs",
    },
  ],
});
