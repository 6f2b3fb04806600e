import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no deletion with the id `deletionTaskId`. */
export const iamDeletionTaskNotFound = failureMode({
  id: "iam.deletion-task-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "GetServiceLinkedRoleDeletionStatus")],
  template: template`Deletion task id ${"deletionTaskId"} does not exist.`,
  causes: [],
  words: {
    en: "There is no deletion with the id {deletionTaskId}. Fast deletions vanish at once, which some tools do not expect.",
    ko: "ID가 {deletionTaskId}인 삭제 작업이 없습니다. 빨리 끝난 삭제는 바로 사라지기도 합니다.",
    ja: "ID {deletionTaskId} の削除タスクはありません。すぐに終わった削除は直ちに消えることがあります。",
  },
  examples: [
    {
      text: "Deletion task id task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/0b1c2d3e does not exist.",
      source: "inferred: the code is in the botocore model, the text is not public",
    },
  ],
});
