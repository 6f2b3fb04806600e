import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user still has signing certificates; delete them first. */
export const iamCertificatesRemain = failureMode({
  id: "iam.certificates-remain",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteUser")],
  template: template`Cannot delete entity, must delete certificates first.`,
  causes: [],
  words: {
    en: "The user still has signing certificates; delete them first.",
    ko: "사용자에게 서명 인증서가 남아 있습니다. 먼저 삭제하세요.",
    ja: "ユーザーに署名証明書が残っています。先に削除してください。",
  },
  examples: [{ text: "Cannot delete entity, must delete certificates first.", source: "rebuy-de/aws-nuke#671" }],
});
