import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { serviceOfServiceLinkedRole } from "./service-of.js";

/** The account never had the service-linked role, or it was deleted. */
export const serviceLinkedRoleAbsent: Cause<AssumeView, never> = {
  id: "role-absent",
  holds: (view) =>
    view.role ? undefined : { roleArn: view.roleArn, servicePrincipal: serviceOfServiceLinkedRole(view.roleArn) },
  words: {
    en: "The account has no {roleArn}. It is made once per account: by CreateCluster when the caller may do iam:CreateServiceLinkedRole, by the console, or by hand.",
    ko: "계정에 {roleArn}이(가) 없습니다. 이 역할은 계정마다 한 번 만들어지며, 호출자에게 iam:CreateServiceLinkedRole 권한이 있을 때 CreateCluster나 콘솔이 만들거나 직접 만들 수 있습니다.",
    ja: "アカウントに {roleArn} がありません。このロールはアカウントごとに一度だけ作成されます。呼び出し元に iam:CreateServiceLinkedRole があれば CreateCluster やコンソールが作成し、手動でも作成できます。",
  },
  fixes: (view) => [{ do: "create-service-linked-role", serviceName: serviceOfServiceLinkedRole(view.roleArn) }],
  decide: "aws iam get-role --role-name AWSServiceRoleForECS",
};
