import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { notSeenYet } from "../propagation.js";

/** The service-linked role was just created, often by the cluster a moment before; the service does not see it yet. */
export const serviceLinkedRoleTooNew: Cause<AssumeView, never> = {
  id: "role-too-new",
  holds: notSeenYet,
  words: {
    en: "The service-linked role was created {age} s ago, perhaps by the call that created the cluster, and ECS does not see it yet. The same call succeeds in about {wait} s; on a new account the first deployment meets this once.",
    ko: "서비스 연결 역할이 {age}초 전에(아마 클러스터를 만든 호출에 의해) 만들어져 ECS에 아직 보이지 않습니다. 약 {wait}초 뒤에 같은 호출이 성공하며, 새 계정의 첫 배포에서 한 번 발생합니다.",
    ja: "サービスにリンクされたロールは {age} 秒前に(おそらくクラスターを作成した呼び出しによって)作成されたばかりで、ECS からまだ見えません。約 {wait} 秒後には同じ呼び出しが成功します。新しいアカウントの最初のデプロイで一度だけ起こります。",
  },
  fixes: ({ role }) => [{ do: "wait", seconds: role?.seenIn ?? 0 }],
};
