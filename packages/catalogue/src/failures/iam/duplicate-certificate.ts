import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A user of this account has this signing certificate already. */
export const iamDuplicateCertificate = failureMode({
  id: "iam.duplicate-certificate",
  code: "DuplicateCertificate",
  status: 409,
  surfaces: [answerOf("iam", "UploadSigningCertificate")],
  template: template`The same certificate is associated with an IAM user in the account.`,
  causes: [],
  words: {
    en: "A user of this account has this signing certificate already.",
    ko: "이 계정의 사용자가 이미 이 서명 인증서를 가지고 있습니다.",
    ja: "このアカウントのユーザーがすでにこの署名証明書を持っています。",
  },
  examples: [
    {
      text: "The same certificate is associated with an IAM user in the account.",
      source: "inferred: in the words of the IAM API reference",
    },
  ],
});
