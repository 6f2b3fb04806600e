import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task execution role could not get an environment file from S3. */
export const ecsEnvironmentFileUnavailable = failureMode<"file" | "code" | "denial", DenialView>({
  id: "ecs.environment-file-unavailable",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith({
    file: "\\S+",
    code: "[A-Za-z]+",
  })`ResourceInitializationError: failed to download env files: file download command: non empty error stream: failed to download file ${"file"}: failed to write to a temporary file: ${"code"}: ${"denial"}`,
  causes: denialCauses,
  words: {
    en: "The task execution role could not get an environment file from S3: it needs s3:GetObject on the file and s3:GetBucketLocation on the bucket, and the file must be there.",
    ko: "태스크 실행 역할이 S3에서 환경 파일을 가져오지 못했습니다. 파일에 대한 s3:GetObject와 버킷에 대한 s3:GetBucketLocation 권한이 필요하며 파일이 존재해야 합니다.",
    ja: "タスク実行ロールが S3 から環境ファイルを取得できませんでした。ファイルへの s3:GetObject とバケットへの s3:GetBucketLocation が必要で、ファイルが存在しなければなりません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to download env files: file download command: non empty error stream: failed to download file 1.env: failed to write to a temporary file: AccessDenied: Access Denied",
      source: "aws/aws-cdk#12720; the words before the file's name as in aws/aws-cli#6470",
    },
  ],
});
