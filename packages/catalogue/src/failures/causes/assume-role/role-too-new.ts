import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { notSeenYet } from "../propagation.js";

/** The role was created so recently that STS does not see it yet. */
export const roleToAssumeTooNew: Cause<AssumeRoleView, "role"> = {
  id: "role-too-new",
  holds: notSeenYet,
  words: {
    en: "The role {role} was created {age} s ago and STS does not see it yet. The same call succeeds in about {wait} s.",
    ko: "역할 {role}은(는) {age}초 전에 만들어져 아직 STS에 보이지 않습니다. 약 {wait}초 뒤에 같은 호출이 성공합니다.",
    ja: "ロール {role} は {age} 秒前に作成されたばかりで、まだ STS から見えません。約 {wait} 秒後には同じ呼び出しが成功します。",
  },
  fixes: ({ role }) => [{ do: "wait", seconds: role?.seenIn ?? 0 }],
};
