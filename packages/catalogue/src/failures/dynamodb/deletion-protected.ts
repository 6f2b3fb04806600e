import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The table is protected against deletion. */
export const dynamodbDeletionProtected = failureMode({
  id: "dynamodb.deletion-protected",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb", "DeleteTable")],
  template: template`Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`,
  causes: [],
  words: {
    en: "The table is protected against deletion. Turn that off with UpdateTable first.",
    ko: "테이블이 삭제로부터 보호되고 있습니다. 먼저 UpdateTable로 보호를 끄세요.",
    ja: "テーブルは削除から保護されています。先に UpdateTable で保護を無効にしてください。",
  },
  examples: [
    {
      text: "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
      source: "ekristen/aws-nuke resources/dynamodb-tables.go",
    },
  ],
});
