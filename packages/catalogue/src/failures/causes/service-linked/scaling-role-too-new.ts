import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { notSeenYet } from "../propagation.js";

/** The role was just made, usually by the very call that needs it. */
export const scalingRoleTooNew: Cause<AssumeView, never> = {
  id: "role-too-new",
  holds: notSeenYet,
  words: {
    en: "The service-linked role was created {age} s ago, usually by this very call, and cannot be assumed yet. The same call succeeds in about {wait} s; a new account meets this once.",
    ko: "서비스 연결 역할이 {age}초 전에(대개 바로 이 호출에 의해) 만들어져 아직 수임할 수 없습니다. 약 {wait}초 뒤에 같은 호출이 성공하며, 새 계정에서 한 번 발생합니다.",
    ja: "サービスにリンクされたロールは {age} 秒前に(多くはこの呼び出し自体によって)作成されたばかりで、まだ引き受けられません。約 {wait} 秒後には同じ呼び出しが成功します。新しいアカウントで一度だけ起こります。",
  },
  fixes: ({ role }) => [{ do: "wait", seconds: role?.seenIn ?? 0 }],
};
