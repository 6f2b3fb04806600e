import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { serviceOfServiceLinkedRole } from "./service-of.js";

/** The account has no service-linked role of Application Auto Scaling (any more). */
export const scalingRoleAbsent: Cause<AssumeView, never> = {
  id: "role-absent",
  holds: (view) =>
    view.role ? undefined : { role: view.roleArn, servicePrincipal: serviceOfServiceLinkedRole(view.roleArn) },
  words: {
    en: "The account has no {role}. RegisterScalableTarget makes it, once per account, when the caller may do iam:CreateServiceLinkedRole for {servicePrincipal}; it can be made by hand too.",
    ko: "계정에 {role}이(가) 없습니다. 호출자에게 {servicePrincipal}에 대한 iam:CreateServiceLinkedRole 권한이 있으면 RegisterScalableTarget이 계정마다 한 번 만들며, 직접 만들 수도 있습니다.",
    ja: "アカウントに {role} がありません。呼び出し元に {servicePrincipal} に対する iam:CreateServiceLinkedRole があれば RegisterScalableTarget がアカウントごとに一度だけ作成します。手動でも作成できます。",
  },
  fixes: (view) => [{ do: "create-service-linked-role", serviceName: serviceOfServiceLinkedRole(view.roleArn) }],
  decide: "aws iam get-role --role-name AWSServiceRoleForApplicationAutoScaling_ECSService",
};
