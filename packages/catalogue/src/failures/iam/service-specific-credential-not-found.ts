import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no service-specific credential `credentialId`. */
export const iamServiceSpecificCredentialNotFound = failureMode({
  id: "iam.service-specific-credential-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [
    answerOf(
      "iam",
      "UpdateServiceSpecificCredential",
      "ResetServiceSpecificCredential",
      "DeleteServiceSpecificCredential",
    ),
  ],
  template: templateWith({ credentialId: "\\S+" })`No such credential ${"credentialId"} exists`,
  causes: [],
  words: {
    en: "There is no service-specific credential {credentialId}.",
    ko: "서비스별 자격 증명 {credentialId}이(가) 없습니다.",
    ja: "サービス固有の認証情報 {credentialId} はありません。",
  },
  examples: [
    {
      text: "No such credential satisfiesregexbutstillinvalid exists",
      source: "localstack/localstack test_iam.snapshot.json",
    },
  ],
});
