import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.secret-missing`, in the words of the agent's older SDK. */
export const ecsSecretMissingBefore2024 = failureMode({
  id: "ecs.secret-missing-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+", requestId: "[0-9a-fA-F-]+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret. status code: 400, request id: ${"requestId"}`,
  causes: [],
  words: {
    en: "There is no secret {secretArn} in that Region.",
    ko: "해당 리전에 보안 암호 {secretArn}이(가) 없습니다.",
    ja: "そのリージョンにシークレット {secretArn} はありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret. status code: 400, request id: 3f1d8a0e-5d0a-4a5c-9e43-0d5d2c3a7b10",
      source: "inferred: the recorded wrapper of ecs.secret-denied-before-2024 around the sentence of Secrets Manager",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
