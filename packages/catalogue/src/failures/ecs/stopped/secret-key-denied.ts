import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The role may read the secret `secretArn`, but not use the KMS key that it is encrypted with: allow kms:Decrypt on that key, in the role and in the key policy. */
export const ecsSecretKeyDenied = failureMode<"secretArn" | "requestId", DenialView>({
  id: "ecs.secret-key-denied",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: ${"requestId"}, api error AccessDeniedException: Access to KMS is not allowed`,
  causes: denialCauses,
  words: {
    en: "The role may read the secret {secretArn}, but not use the KMS key that it is encrypted with: allow kms:Decrypt on that key, in the role and in the key policy.",
    ko: "역할은 보안 암호 {secretArn}을(를) 읽을 수 있지만 암호화에 쓰인 KMS 키를 사용할 수 없습니다. 역할과 키 정책에서 해당 키의 kms:Decrypt를 허용하세요.",
    ja: "ロールはシークレット {secretArn} を読み取れますが、暗号化に使われた KMS キーを使用できません。ロールとキーポリシーの両方で、そのキーの kms:Decrypt を許可してください。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:directus-AbCdEf from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: d45b80b7-7a19-49eb-8fd2-44305bb5e5d7, api error AccessDeniedException: Access to KMS is not allowed",
      source:
        "inferred: today's wrapper (as in ecs.secret-denied) around the sentence recorded in GiamPy5/terraform-aws-directus#10",
    },
  ],
});
