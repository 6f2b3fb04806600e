import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no secret of that name or ARN in this account and Region. */
export const secretsmanagerSecretNotFound = failureMode({
  id: "secretsmanager.secret-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("secretsmanager")],
  template: template`Secrets Manager can't find the specified secret.`,
  causes: [],
  words: {
    en: "There is no secret of that name or ARN in this account and Region. A whole ARN must hold the six random characters.",
    ko: "이 계정과 리전에 해당 이름이나 ARN의 보안 암호가 없습니다. 전체 ARN에는 임의의 여섯 문자가 있어야 합니다.",
    ja: "このアカウントとリージョンにその名前または ARN のシークレットはありません。完全な ARN には 6 文字のランダムな文字が必要です。",
  },
  examples: [
    {
      text: "Secrets Manager can't find the specified secret.",
      source: "aws-cli output quoted in many public issues; getmoto/moto secretsmanager/exceptions.py",
    },
  ],
});
