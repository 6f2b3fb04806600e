import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { AssumeRoleView } from "../../views/assume-role-view.js";
import { assumeRoleCauses } from "../causes/assume-role/index.js";
import { answerOf } from "../surface.js";

/** sts:AssumeRole, or the tagging of its session, was refused. The sentence is the same whether the role, its trust or the caller's policies are at fault. */
export const stsAssumeRoleDenied = failureMode<"principal" | "action" | "role", AssumeRoleView>({
  id: "sts.assume-role-denied",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts", "AssumeRole")],
  template: templateWith({
    action: "sts:(?:AssumeRole|TagSession|SetSourceIdentity)",
    role: "[^\\s\"'),]+",
  })`User: ${"principal"} is not authorized to perform: ${"action"} on resource: ${"role"}`,
  causes: assumeRoleCauses,
  words: {
    en: "{principal} may not assume {role}. AWS gives this one sentence for a role that does not exist, a trust policy that does not name the caller, and a caller without sts:AssumeRole.",
    ko: "{principal}은(는) {role}을(를) 수임할 수 없습니다. 역할이 없는 경우, 신뢰 정책에 호출자가 없는 경우, 호출자에게 sts:AssumeRole 권한이 없는 경우 모두 AWS는 같은 문장을 돌려줍니다.",
    ja: "{principal} は {role} を引き受けられません。ロールが存在しない場合も、信頼ポリシーに呼び出し元がない場合も、呼び出し元に sts:AssumeRole 権限がない場合も、AWS は同じ文を返します。",
  },
  examples: [
    {
      text: "User: arn:aws:sts::123456789012:assumed-role/deploy/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/target",
      source: "aws/aws-cli#1334",
    },
  ],
});
