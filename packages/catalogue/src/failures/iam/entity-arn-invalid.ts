import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** `arn` is not the ARN of a user, group or role. */
export const iamEntityArnInvalid = failureMode({
  id: "iam.entity-arn-invalid",
  code: "InvalidInput",
  surfaces: [
    answerOf(
      "iam",
      "SimulatePrincipalPolicy",
      "SimulateCustomPolicy",
      "GetContextKeysForPrincipalPolicy",
      "ListPoliciesGrantingServiceAccess",
    ),
  ],
  template: templateWith({ arn: "\\S+" })`Invalid Entity Arn: ${"arn"} does not clearly define entity type and name.`,
  causes: [],
  words: {
    en: "{arn} is not the ARN of a user, group or role. A session's ARN (assumed-role) does not do: give the role's.",
    ko: "{arn}은(는) 사용자, 그룹, 역할의 ARN이 아닙니다. 세션 ARN(assumed-role)은 사용할 수 없으므로 역할의 ARN을 지정하세요.",
    ja: "{arn} はユーザー、グループ、ロールの ARN ではありません。セッションの ARN(assumed-role)は使えないため、ロールの ARN を指定してください。",
  },
  examples: [
    {
      text: "Invalid Entity Arn: arn:aws:sts::123456789012:assumed-role/app/session does not clearly define entity type and name.",
      source: "aws-containers/amazon-ecs-exec-checker#10; newrelic/newrelic-lambda-cli#96",
    },
  ],
});
