import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { SecretVersionView } from "../../../views/secret-version-view.js";
import { versionAbsent } from "../../causes/version-absent.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The secret `secretArn` exists, but has no version with `selector`: nobody has put a value yet, or valueFrom names a version that is gone. */
export const ecsSecretValueMissing = failureMode<"secretArn" | "requestId" | "selector", SecretVersionView>({
  id: "ecs.secret-value-missing",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+", selector: "(?:staging label|VersionId): .+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: ${"requestId"}, ResourceNotFoundException: Secrets Manager can't find the specified secret value for ${"selector"}`,
  causes: [versionAbsent],
  words: {
    en: "The secret {secretArn} exists, but has no version with {selector}: nobody has put a value yet, or valueFrom names a version that is gone.",
    ko: "보안 암호 {secretArn}은(는) 있지만 {selector}인 버전이 없습니다. 아직 값을 넣지 않았거나 valueFrom이 없어진 버전을 가리킵니다.",
    ja: "シークレット {secretArn} はありますが、{selector} のバージョンがありません。まだ値が入っていないか、valueFrom がなくなったバージョンを指しています。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: 524b9962-6854-4b5c-aa53-81759ef610dd, ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
      source: "inferred: today's wrapper around the recorded sentence of Secrets Manager",
    },
  ],
});
