import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only codecommit.amazonaws.com and cassandra.amazonaws.com have service-specific credentials here. */
export const iamServiceNotSupported = failureMode({
  id: "iam.service-not-supported",
  code: "NotSupportedService",
  status: 404,
  surfaces: [answerOf("iam", "CreateServiceSpecificCredential", "ListServiceSpecificCredentials")],
  template: template`The specified service does not support service-specific credentials.`,
  causes: [],
  words: {
    en: "Only codecommit.amazonaws.com and cassandra.amazonaws.com have service-specific credentials here.",
    ko: "여기서 서비스별 자격 증명을 가질 수 있는 것은 codecommit.amazonaws.com과 cassandra.amazonaws.com뿐입니다.",
    ja: "ここでサービス固有の認証情報を持てるのは codecommit.amazonaws.com と cassandra.amazonaws.com だけです。",
  },
  examples: [
    {
      text: "The specified service does not support service-specific credentials.",
      source: "inferred: in the words of the IAM API reference",
    },
  ],
});
