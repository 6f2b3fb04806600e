import type { Cause } from "../../failure-mode.js";
import type { AccountView } from "../../views/account-view.js";

/** The service names a role although it can only use the service-linked one. */
export const serviceRoleGiven: Cause<AccountView> = {
  id: "service-role-given",
  holds: ({ account }) => ({ account }),
  words: {
    en: "CreateService was given a role, but the service always uses AWSServiceRoleForECS of account {account}: leave role out (in Terraform: iam_role).",
    ko: "CreateService에 role이 지정되었지만 이 서비스는 항상 계정 {account}의 AWSServiceRoleForECS를 사용합니다. role을 생략하세요(Terraform에서는 iam_role).",
    ja: "CreateService に role が指定されていますが、このサービスは常にアカウント {account} の AWSServiceRoleForECS を使います。role を省略してください(Terraform では iam_role)。",
  },
  fixes: () => [{ do: "change-request", what: "role" }],
};
