import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Something still hangs on the user, such as service-specific credentials; delete it first. */
export const iamReferencedObjectsRemain = failureMode({
  id: "iam.referenced-objects-remain",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteUser")],
  template: template`Cannot delete entity, must remove referenced objects first.`,
  causes: [],
  words: {
    en: "Something still hangs on the user, such as service-specific credentials; delete it first.",
    ko: "서비스별 자격 증명 등 사용자에 딸린 객체가 남아 있습니다. 먼저 삭제하세요.",
    ja: "サービス固有の認証情報など、ユーザーに紐づくものが残っています。先に削除してください。",
  },
  examples: [
    {
      text: "Cannot delete entity, must remove referenced objects first.",
      source: "localstack/localstack test_iam.snapshot.json",
    },
  ],
});
