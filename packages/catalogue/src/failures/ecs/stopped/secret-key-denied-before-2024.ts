import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.secret-key-denied`, in the words of the agent's older SDK. */
export const ecsSecretKeyDeniedBefore2024 = failureMode({
  id: "ecs.secret-key-denied-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+", requestId: "[0-9a-fA-F-]+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: AccessDeniedException: Access to KMS is not allowed status code: 400, request id: ${"requestId"}`,
  causes: [],
  words: {
    en: "The role may read the secret {secretArn}, but not use the KMS key that it is encrypted with.",
    ko: "역할은 보안 암호 {secretArn}을(를) 읽을 수 있지만 암호화에 쓰인 KMS 키를 사용할 수 없습니다.",
    ja: "ロールはシークレット {secretArn} を読み取れますが、暗号化に使われた KMS キーを使用できません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:directus-AbCdEf from secrets manager: AccessDeniedException: Access to KMS is not allowed status code: 400, request id: 3f1d8a0e-5d0a-4a5c-9e43-0d5d2c3a7b10",
      source: "GiamPy5/terraform-aws-directus#10",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
