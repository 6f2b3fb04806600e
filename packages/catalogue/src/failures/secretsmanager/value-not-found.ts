import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The secret exists, but no version of it has `selector`. */
export const secretsmanagerValueNotFound = failureMode({
  id: "secretsmanager.value-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("secretsmanager", "GetSecretValue", "BatchGetSecretValue")],
  template: templateWith({
    selector: "(?:staging label|VersionId): .+",
  })`Secrets Manager can't find the specified secret value for ${"selector"}`,
  causes: [],
  words: {
    en: "The secret exists, but no version of it has {selector}.",
    ko: "보안 암호는 있지만 {selector}인 버전이 없습니다.",
    ja: "シークレットはありますが、{selector} のバージョンがありません。",
  },
  examples: [
    {
      text: "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
      source: "quoted in public issues; getmoto/moto secretsmanager/exceptions.py",
    },
  ],
});
