import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A server certificate named `certificateName` already exists in this account. */
export const iamServerCertificateAlreadyExists = failureMode({
  id: "iam.server-certificate-already-exists",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "UploadServerCertificate", "UpdateServerCertificate")],
  template: template`The Server Certificate with name ${"certificateName"} already exists.`,
  causes: [],
  words: {
    en: "A server certificate named {certificateName} already exists in this account.",
    ko: "이 계정에 {certificateName} 서버 인증서가 이미 있습니다.",
    ja: "このアカウントには {certificateName} というサーバー証明書がすでにあります。",
  },
  examples: [
    {
      text: "The Server Certificate with name web already exists.",
      source: "fog/fog-aws upload_server_certificate.rb",
    },
  ],
});
