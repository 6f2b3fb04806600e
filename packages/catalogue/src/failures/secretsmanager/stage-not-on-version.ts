import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The version `versionId` does not carry the label `stage`. */
export const secretsmanagerStageNotOnVersion = failureMode({
  id: "secretsmanager.stage-not-on-version",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "UpdateSecretVersionStage")],
  template: templateWith({
    stage: "\\S+",
    versionId: "\\S+",
  })`Version stage ${"stage"} not found in version ${"versionId"}`,
  causes: [],
  words: {
    en: "The version {versionId} does not carry the label {stage}.",
    ko: "버전 {versionId}에는 레이블 {stage}이(가) 없습니다.",
    ja: "バージョン {versionId} にラベル {stage} は付いていません。",
  },
  examples: [
    {
      text: "Version stage AWSPENDING not found in version 2f9f1c1e-0f2b-4a43-8f5c-6a0a5f2d7b11",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
