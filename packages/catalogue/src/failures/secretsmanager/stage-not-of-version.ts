import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The version of that id does not carry that staging label. */
export const secretsmanagerStageNotOfVersion = failureMode({
  id: "secretsmanager.stage-not-of-version",
  code: "InvalidRequestException",
  surfaces: [answerOf("secretsmanager", "GetSecretValue")],
  template: template`You provided a VersionStage that is not associated to the provided VersionId.`,
  causes: [],
  words: {
    en: "The version of that id does not carry that staging label. Give one of the two.",
    ko: "해당 ID의 버전에는 그 스테이징 레이블이 없습니다. 둘 중 하나만 지정하세요.",
    ja: "その ID のバージョンにはそのステージングラベルが付いていません。どちらか一方を指定してください。",
  },
  examples: [
    {
      text: "You provided a VersionStage that is not associated to the provided VersionId.",
      source: "getmoto/moto secretsmanager/exceptions.py",
    },
  ],
});
