import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { SecretView } from "../../../views/secret-view.js";
import { anotherSuffix } from "../../causes/another-suffix.js";
import { secretAbsent } from "../../causes/secret-absent.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** There is no secret `secretArn` in that Region. */
export const ecsSecretMissing = failureMode<"secretArn" | "requestId", SecretView>({
  id: "ecs.secret-missing",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: ${"requestId"}, ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
  causes: [anotherSuffix, secretAbsent],
  words: {
    en: "There is no secret {secretArn} in that Region. Check the whole ARN, its six random characters included, or name the secret by its partial ARN without them.",
    ko: "해당 리전에 보안 암호 {secretArn}이(가) 없습니다. 끝의 임의 문자 6자를 포함한 전체 ARN을 확인하세요.",
    ja: "そのリージョンにシークレット {secretArn} はありません。末尾のランダムな 6 文字を含む完全な ARN を確認してください。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: 524b9962-6854-4b5c-aa53-81759ef610dd, ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      source: "inferred: today's wrapper around the recorded sentence of Secrets Manager",
    },
  ],
});
