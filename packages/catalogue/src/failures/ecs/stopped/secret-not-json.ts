import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** valueFrom asks for a JSON key, but the value of the secret is no JSON object: `problem`. */
export const ecsSecretNotJson = failureMode({
  id: "ecs.secret-not-json",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    {
      retries: "\\d+",
      problem:
        "(?:invalid character '.+' looking for beginning of value|unexpected end of JSON input|json: cannot unmarshal .+)",
    },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): ${"problem"}`,
  causes: [],
  words: {
    en: "valueFrom asks for a JSON key, but the value of the secret is no JSON object: {problem}",
    ko: "valueFrom이 JSON 키를 요구하지만 보안 암호의 값이 JSON 객체가 아닙니다: {problem}",
    ja: "valueFrom は JSON キーを指定していますが、シークレットの値が JSON オブジェクトではありません: {problem}",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): invalid character ''' looking for beginning of value",
      source: "rileydakota/valheim-ecs-fargate-cdk#9",
    },
  ],
});
