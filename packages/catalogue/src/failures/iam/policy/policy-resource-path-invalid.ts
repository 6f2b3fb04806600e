import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** The last part of an IAM ARN begins with the kind of thing: `allowed`. */
export const iamPolicyResourcePathInvalid = failureMode({
  id: "iam.policy-resource-path-invalid",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`IAM resource path must either be "*" or start with ${"allowed"}.`,
  causes: [],
  words: {
    en: "The last part of an IAM ARN begins with the kind of thing: {allowed}.",
    ko: "IAM ARN의 마지막 부분은 대상의 종류로 시작해야 합니다: {allowed}.",
    ja: "IAM の ARN の最後の部分は対象の種類で始まる必要があります: {allowed}。",
  },
  examples: [
    {
      text: 'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.',
      source: "getmoto/moto iam/policy_validation.py",
    },
  ],
});
