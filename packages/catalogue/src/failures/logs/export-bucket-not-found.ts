import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no bucket of that name to export to. */
export const logsExportBucketNotFound = failureMode({
  id: "logs.export-bucket-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "CreateExportTask")],
  template: template`The given bucket does not exist. Please make sure the bucket is valid.`,
  causes: [],
  words: {
    en: "There is no bucket of that name to export to.",
    ko: "내보낼 대상 버킷이 없습니다.",
    ja: "エクスポート先のバケットが存在しません。",
  },
  examples: [
    {
      text: "The given bucket does not exist. Please make sure the bucket is valid.",
      source: "localstack/localstack test_logs.snapshot.json",
    },
  ],
});
