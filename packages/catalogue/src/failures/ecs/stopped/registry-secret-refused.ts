import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The secret `secretArn` with the password of the private registry could not be had: `problem`. */
export const ecsRegistrySecretRefused = failureMode({
  id: "ecs.registry-secret-refused",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    {
      retries: "\\d+",
      secretArn: "\\S+",
      problem:
        "(?:ResourceNotFoundException|api error (?:InvalidRequestException|InvalidParameterException|ValidationException|DecryptionFailure)): .+",
    },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get registry auth from asm: service call has been retried ${"retries"} time(s): asm fetching secret from the service for ${"secretArn"}: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: ${"requestId"}, ${"problem"}`,
  causes: [],
  words: {
    en: "The secret {secretArn} with the password of the private registry could not be had: {problem}",
    ko: "프라이빗 레지스트리 암호가 든 보안 암호 {secretArn}을(를) 가져오지 못했습니다: {problem}",
    ja: "プライベートレジストリのパスワードが入ったシークレット {secretArn} を取得できませんでした: {problem}",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get registry auth from asm: service call has been retried 1 time(s): asm fetching secret from the service for arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: 524b9962-6854-4b5c-aa53-81759ef610dd, ResourceNotFoundException: Secrets Manager can't find the specified secret.",
      source:
        "inferred: the wrapper of aws-samples/keycloak-on-aws#222 around the recorded sentence of Secrets Manager",
    },
  ],
});
