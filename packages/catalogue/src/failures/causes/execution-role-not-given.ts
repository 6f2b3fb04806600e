import type { Cause } from "../../failure-mode.js";
import { roleKinds } from "../../roles/role-kinds.js";
import type { AccountView } from "../../views/account-view.js";
import { serviceTrust } from "./trust.js";

const { usualName = "ecsTaskExecutionRole", principal, managedPolicies } = roleKinds["task-execution"];

/** The task definition names no execution role: make the usual one, and name it. */
export const executionRoleNotGiven: Cause<AccountView> = {
  id: "execution-role-not-given",
  holds: ({ account }) => ({ executionRoleArn: executionRoleArn(account) }),
  words: {
    en: "The task definition has no executionRoleArn. The usual role is {executionRoleArn}; only the console creates it by itself.",
    ko: "태스크 정의에 executionRoleArn이 없습니다. 보통 {executionRoleArn} 역할을 사용하며, 이 역할은 콘솔만 자동으로 만들어 줍니다.",
    ja: "タスク定義に executionRoleArn がありません。通常使われるロールは {executionRoleArn} で、自動的に作成するのはコンソールだけです。",
  },
  fixes: ({ account }) => [
    { do: "create-role", roleName: usualName, path: "/", trust: serviceTrust(principal), managedPolicies },
    { do: "change-request", what: "executionRoleArn", to: executionRoleArn(account) },
  ],
};

function executionRoleArn(account: string): string {
  return `arn:aws:iam::${account}:role/${usualName}`;
}
