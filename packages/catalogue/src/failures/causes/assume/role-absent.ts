import type { Cause } from "../../../failure-mode.js";
import { roleKinds } from "../../../roles/role-kinds.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { roleOfArn } from "../role-of-arn.js";
import { serviceTrust } from "../trust.js";

/** There is no role of that ARN: never created, deleted, or created under another path or in another account. */
export const roleAbsent: Cause<AssumeView, "roleArn"> = {
  id: "role-absent",
  holds: (view) => (view.role ? undefined : { roleName: roleOfArn(view.roleArn).name, kind: roleKinds[view.use].name }),
  words: {
    en: "The role {roleName} ({roleArn}), named as {kind}, does not exist. AWS does not look for it when it is named, only when it needs it.",
    ko: "{kind}로 지정한 역할 {roleName}({roleArn})이(가) 존재하지 않습니다. AWS는 역할을 지정할 때가 아니라 실제로 필요할 때 비로소 확인합니다.",
    ja: "{kind} として指定されたロール {roleName}({roleArn})が存在しません。AWS はロールが指定された時点ではなく、実際に必要になった時点で確認します。",
  },
  fixes: (view) => {
    const { name, path } = roleOfArn(view.roleArn);
    const { principal, managedPolicies } = roleKinds[view.use];
    return [{ do: "create-role", roleName: name, path, trust: serviceTrust(principal), managedPolicies }];
  },
  decide: "aws iam list-roles --query \"Roles[?Arn=='{roleArn}'].Arn\"",
};
