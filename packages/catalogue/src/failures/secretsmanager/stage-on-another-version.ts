import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The label `stage` is on version `versionId`: to move it, name that version in RemoveFromVersionId. */
export const secretsmanagerStageOnAnotherVersion = failureMode({
  id: "secretsmanager.stage-on-another-version",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "UpdateSecretVersionStage")],
  template: templateWith({
    stage: "\\S+",
    versionId: "\\S+",
  })`The parameter RemoveFromVersionId can't be empty. Staging label ${"stage"} is currently attached to version ${"versionId"}, so you must explicitly reference that version in RemoveFromVersionId.`,
  causes: [],
  words: {
    en: "The label {stage} is on version {versionId}: to move it, name that version in RemoveFromVersionId.",
    ko: "레이블 {stage}은(는) 버전 {versionId}에 붙어 있습니다. 옮기려면 RemoveFromVersionId에 그 버전을 지정하세요.",
    ja: "ラベル {stage} はバージョン {versionId} に付いています。移すには RemoveFromVersionId にそのバージョンを指定してください。",
  },
  examples: [
    {
      text: "The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version 2f9f1c1e-0f2b-4a43-8f5c-6a0a5f2d7b11, so you must explicitly reference that version in RemoveFromVersionId.",
      source: "hashicorp/terraform-provider-aws#19943; getmoto/moto secretsmanager/models.py",
    },
  ],
});
