import { compile, decide } from "@understudy/iam";
import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { isSilent } from "../denial/explanation.js";

/** The trust policy lets the caller in, but STS still sees the one before. */
export const trustOfRoleTooNew: Cause<AssumeRoleView, "role"> = {
  id: "trust-too-new",
  holds: (view) => {
    const { policies, request, role } = view;
    if (!role?.coming || !request.resourcePolicy) return undefined;
    if (!isSilent(view, "trust") && !isSilent(view, "resource")) return undefined;
    const resourcePolicy = { ...request.resourcePolicy, document: role.coming.trust };
    const { outcome } = decide(compile(policies), { ...request, resourcePolicy });
    return outcome === "allow" ? { wait: String(role.coming.seenIn) } : undefined;
  },
  words: {
    en: "The trust policy of {role} was changed a moment ago and STS still sees the one before. As it stands it lets the caller in: the same call succeeds in about {wait} s.",
    ko: "{role}의 신뢰 정책이 방금 변경되어 STS에는 아직 이전 정책이 보입니다. 현재 정책은 호출자를 허용하므로 약 {wait}초 뒤에 같은 호출이 성공합니다.",
    ja: "{role} の信頼ポリシーは変更されたばかりで、STS にはまだ以前のポリシーが見えています。現在のポリシーは呼び出し元を許可しているため、約 {wait} 秒後には同じ呼び出しが成功します。",
  },
  fixes: ({ role }) => [{ do: "wait", seconds: role?.coming?.seenIn ?? 0 }],
};
