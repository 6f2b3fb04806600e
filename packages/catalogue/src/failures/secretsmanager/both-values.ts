import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A version holds either text or bytes. */
export const secretsmanagerBothValues = failureMode({
  id: "secretsmanager.both-values",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "CreateSecret", "PutSecretValue", "UpdateSecret")],
  template: template`You can't specify both a binary secret value and a string secret value in the same secret.`,
  causes: [],
  words: {
    en: "A version holds either text or bytes.",
    ko: "버전은 텍스트와 바이너리 중 하나만 담을 수 있습니다.",
    ja: "バージョンに入れられるのはテキストかバイナリのどちらかです。",
  },
  examples: [
    {
      text: "You can't specify both a binary secret value and a string secret value in the same secret.",
      source:
        "inferred: Secrets Manager API reference, PutSecretValue: you must include SecretBinary or SecretString, but not both",
    },
  ],
});
