import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The version is the one in force. */
export const iamDefaultVersionNotDeletable = failureMode({
  id: "iam.default-version-not-deletable",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeletePolicyVersion")],
  template: template`Cannot delete the default version of a policy.`,
  causes: [],
  words: {
    en: "The version is the one in force. Make another version the default first, or delete the whole policy.",
    ko: "현재 적용 중인 버전입니다. 다른 버전을 기본으로 지정하거나 정책 전체를 삭제하세요.",
    ja: "現在有効なバージョンです。先に別のバージョンをデフォルトにするか、ポリシー全体を削除してください。",
  },
  examples: [{ text: "Cannot delete the default version of a policy.", source: "redradrat/aws-iam-operator#13" }],
});
