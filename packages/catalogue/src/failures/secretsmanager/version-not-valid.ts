import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The secret has no version `versionId`. */
export const secretsmanagerVersionNotValid = failureMode({
  id: "secretsmanager.version-not-valid",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "UpdateSecretVersionStage")],
  template: templateWith({ versionId: "\\S+" })`Not a valid version: ${"versionId"}`,
  causes: [],
  words: {
    en: "The secret has no version {versionId}.",
    ko: "보안 암호에 버전 {versionId}이(가) 없습니다.",
    ja: "シークレットにバージョン {versionId} はありません。",
  },
  examples: [
    {
      text: "Not a valid version: 2f9f1c1e-0f2b-4a43-8f5c-6a0a5f2d7b11",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
