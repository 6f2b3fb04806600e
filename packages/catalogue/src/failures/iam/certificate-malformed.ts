import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The certificate is no X.509 certificate in PEM format; aws-cli needs file:// before the name of a file. */
export const iamCertificateMalformed = failureMode({
  id: "iam.certificate-malformed",
  code: "MalformedCertificate",
  status: 400,
  surfaces: [answerOf("iam", "UploadSigningCertificate", "UploadServerCertificate")],
  template: template`Unable to parse certificate. Please ensure the certificate is in PEM format.`,
  causes: [],
  words: {
    en: "The certificate is no X.509 certificate in PEM format; aws-cli needs file:// before the name of a file.",
    ko: "인증서가 PEM 형식의 X.509 인증서가 아닙니다. aws-cli에서는 파일 이름 앞에 file://이 필요합니다.",
    ja: "証明書が PEM 形式の X.509 証明書ではありません。aws-cli ではファイル名の前に file:// が必要です。",
  },
  examples: [
    {
      text: "Unable to parse certificate. Please ensure the certificate is in PEM format.",
      source: "recorded: answer to UploadServerCertificate, in public notes",
    },
  ],
});
