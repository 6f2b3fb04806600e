import type { Cause } from "../../../failure-mode.js";
import { roleKinds } from "../../../roles/role-kinds.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { decideTrust } from "../trust.js";

/** The trust policy was mended so recently that other services still see the one before. */
export const trustTooNew: Cause<AssumeView, "roleArn"> = {
  id: "trust-too-new",
  holds: (view) => {
    const { role, use } = view;
    if (!role?.coming || decideTrust(view, role.trust).outcome === "allow") return undefined;
    if (decideTrust(view, role.coming.trust).outcome === "deny") return undefined;
    return { principal: roleKinds[use].principal, wait: String(role.coming.seenIn) };
  },
  words: {
    en: "The trust policy of {roleArn} lets {principal} in, but it was set a moment ago and other services still see the one before. Nothing is wrong with it; the same call succeeds in about {wait} s.",
    ko: "{roleArn}의 신뢰 정책은 {principal}을(를) 허용하지만 방금 설정되어 다른 서비스에는 아직 이전 정책이 보입니다. 정책에는 문제가 없으며 약 {wait}초 뒤에 같은 호출이 성공합니다.",
    ja: "{roleArn} の信頼ポリシーは {principal} を許可していますが、設定されたばかりで、ほかのサービスにはまだ以前のポリシーが見えています。ポリシーに問題はなく、約 {wait} 秒後には同じ呼び出しが成功します。",
  },
  fixes: ({ role }) => [{ do: "wait", seconds: role?.coming?.seenIn ?? 0 }],
};
