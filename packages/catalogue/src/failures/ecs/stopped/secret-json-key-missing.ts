import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { jsonKeyAbsent } from "../../causes/json-key-absent.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The secret was read, but its JSON has no key `key`, which valueFrom asks for after the ARN. */
export const ecsSecretJsonKeyMissing = failureMode<"key", object>({
  id: "ecs.secret-json-key-missing",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", key: "\\S+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): retrieved secret from Secrets Manager did not contain json key ${"key"}`,
  causes: [jsonKeyAbsent],
  words: {
    en: "The secret was read, but its JSON has no key {key}, which valueFrom asks for after the ARN.",
    ko: "보안 암호는 읽었지만 valueFrom이 ARN 뒤에 지정한 JSON 키 {key}이(가) 없습니다.",
    ja: "シークレットは読み取れましたが、valueFrom が ARN の後ろで指定している JSON キー {key} がありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key MY_SECRET",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
