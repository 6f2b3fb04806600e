import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { roleParameter } from "../role-parameter.js";

/** The role belongs to another account: a service cannot be given a role across accounts. */
export const roleInAnotherAccount: Cause<AssumeView, "roleArn"> = {
  id: "role-in-another-account",
  holds: (view) => {
    const account = view.context["aws:SourceAccount"];
    if (!view.role || typeof account !== "string" || view.role.account === account) return undefined;
    return { roleAccount: view.role.account, account };
  },
  words: {
    en: "The role {roleArn} belongs to account {roleAccount}, the request to account {account}. A service only uses roles of the account it works in; name a role of account {account} and let it assume the other one from inside the container.",
    ko: "역할 {roleArn}은(는) 계정 {roleAccount}의 것이고 요청은 계정 {account}의 것입니다. 서비스는 자신이 동작하는 계정의 역할만 사용하므로, 계정 {account}의 역할을 지정하고 컨테이너 안에서 다른 계정의 역할을 수임하세요.",
    ja: "ロール {roleArn} はアカウント {roleAccount} のもので、リクエストはアカウント {account} のものです。サービスは動作するアカウントのロールしか使えないため、アカウント {account} のロールを指定し、コンテナの中からもう一方のロールを引き受けてください。",
  },
  fixes: (view) => [{ do: "change-request", what: roleParameter(view.use) }],
};
