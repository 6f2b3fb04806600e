import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no such upload: it was completed, or given up a day ago. */
export const ecrUploadNotFound = failureMode({
  id: "ecr.upload-not-found",
  code: "UploadNotFoundException",
  surfaces: [answerOf("ecr", "UploadLayerPart", "CompleteLayerUpload")],
  template: template`The upload with id '${"uploadId"}' does not exist in the repository with name '${"repositoryName"}' in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "There is no such upload: it was completed, or given up a day ago.",
    ko: "그런 업로드가 없습니다. 완료되었거나 하루가 지나 버려졌습니다.",
    ja: "そのアップロードはありません。完了したか、1 日経って破棄されました。",
  },
  examples: [
    {
      text: "The upload with id '0b6cf3c5-3c5b-4a54-9f3e-1f1e0c9d8a7b' does not exist in the repository with name 'web' in the registry with id '123456789012'",
      source: "inferred: as Amazon ECR words other absent things",
    },
  ],
});
