import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The secret with the password of the private registry must be a JSON object with username and password: `problem`. */
export const ecsRegistrySecretMalformed = failureMode({
  id: "ecs.registry-secret-malformed",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    {
      retries: "\\d+",
      problem: "authorization data: [a-z ,]+|(?:username|password): AuthorizationData is malformed, empty field",
    },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get registry auth from asm: service call has been retried ${"retries"} time(s): asm fetching ${"problem"}`,
  causes: [],
  words: {
    en: "The secret with the password of the private registry must be a JSON object with username and password: {problem}",
    ko: "프라이빗 레지스트리 암호가 든 보안 암호는 username과 password를 가진 JSON 객체여야 합니다: {problem}",
    ja: "プライベートレジストリのパスワードが入ったシークレットは、username と password を持つ JSON オブジェクトである必要があります: {problem}",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get registry auth from asm: service call has been retried 1 time(s): asm fetching username: AuthorizationData is malformed, empty field",
      source:
        "inferred: the wrapper of aws-samples/keycloak-on-aws#222 around the sentence in aws/amazon-ecs-agent agent/asm/asm.go",
    },
  ],
});
