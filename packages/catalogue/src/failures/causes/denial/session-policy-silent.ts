import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";

/** The session policy given when the role was assumed does not allow the action. */
export const sessionPolicySilent: Cause<DenialView> = {
  id: "session-policy-silent",
  holds: (view) =>
    isSilent(view, "session")
      ? {
          action: view.request.action,
          session: (view.policies.session ?? []).map(({ source }) => source.name).join(", "),
        }
      : undefined,
  words: {
    en: "The session was made with a session policy ({session}) that does not allow {action}. The role may well have the right; make the session with a wider policy or with none.",
    ko: "이 세션은 {action}을(를) 허용하지 않는 세션 정책({session})으로 만들어졌습니다. 역할 자체에는 권한이 있을 수 있으므로, 더 넓은 정책으로 또는 세션 정책 없이 세션을 만드세요.",
    ja: "このセッションは {action} を許可しないセッションポリシー({session})で作成されました。ロール自体には権限がある可能性があるため、より広いポリシーを指定するか、セッションポリシーなしでセッションを作成してください。",
  },
  fixes: fixesOfDenial,
};
