import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user has no signing certificate `certificateId`. */
export const iamCertificateNotFound = failureMode({
  id: "iam.certificate-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "UpdateSigningCertificate", "DeleteSigningCertificate")],
  template: template`The Certificate with id ${"certificateId"} cannot be found.`,
  causes: [],
  words: {
    en: "The user has no signing certificate {certificateId}.",
    ko: "사용자에게 서명 인증서 {certificateId}이(가) 없습니다.",
    ja: "ユーザーに署名証明書 {certificateId} はありません。",
  },
  examples: [
    {
      text: "The Certificate with id TA7SMP42TDN5Z26OBPJE7EXAMPLE cannot be found.",
      source: "getmoto/moto iam/models.py",
    },
  ],
});
