import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no server certificate named `certificateName` in this account. */
export const iamServerCertificateNotFound = failureMode({
  id: "iam.server-certificate-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: template`The Server Certificate with name ${"certificateName"} cannot be found.`,
  causes: [],
  words: {
    en: "There is no server certificate named {certificateName} in this account.",
    ko: "이 계정에 {certificateName} 서버 인증서가 없습니다.",
    ja: "このアカウントに {certificateName} という名前のサーバー証明書はありません。",
  },
  examples: [
    { text: "The Server Certificate with name NonExistant cannot be found.", source: "getmoto/moto iam/models.py" },
  ],
});
