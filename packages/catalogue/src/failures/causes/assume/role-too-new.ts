import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { notSeenYet } from "../propagation.js";

/** The role was created so recently that other services do not see it yet. */
export const roleTooNew: Cause<AssumeView, "roleArn"> = {
  id: "role-too-new",
  holds: notSeenYet,
  words: {
    en: "The role {roleArn} was created {age} s ago, and other services do not see it yet: changes to IAM take a while to spread. Nothing is wrong with the role; the same call succeeds in about {wait} s.",
    ko: "역할 {roleArn}은(는) {age}초 전에 만들어져 아직 다른 서비스에 보이지 않습니다. IAM 변경이 전파되려면 시간이 걸립니다. 역할에는 문제가 없으며 약 {wait}초 뒤에 같은 호출이 성공합니다.",
    ja: "ロール {roleArn} は {age} 秒前に作成されたばかりで、まだほかのサービスから見えません。IAM の変更が行き渡るには時間がかかります。ロールに問題はなく、約 {wait} 秒後には同じ呼び出しが成功します。",
  },
  fixes: ({ role }) => [{ do: "wait", seconds: role?.seenIn ?? 0 }],
  decide: "aws iam list-roles --query \"Roles[?Arn=='{roleArn}'].CreateDate\"",
};
