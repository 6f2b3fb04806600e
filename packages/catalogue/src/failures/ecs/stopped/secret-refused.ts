import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** Secrets Manager could not give out the secret `secretArn`: `problem`. */
export const ecsSecretRefused = failureMode({
  id: "ecs.secret-refused",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    {
      retries: "\\d+",
      secretArn: "\\S+",
      problem:
        "(?:InvalidRequestException|InvalidParameterException|ValidationException|DecryptionFailure|EncryptionFailure): .+",
    },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: ${"requestId"}, api error ${"problem"}`,
  causes: [],
  words: {
    en: "Secrets Manager could not give out the secret {secretArn}: {problem}",
    ko: "Secrets Manager가 보안 암호 {secretArn}을(를) 내주지 못했습니다: {problem}",
    ja: "Secrets Manager はシークレット {secretArn} を渡せませんでした: {problem}",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: 524b9962-6854-4b5c-aa53-81759ef610dd, api error InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.",
      source: "inferred: today's wrapper around the recorded sentence of Secrets Manager",
    },
  ],
});
