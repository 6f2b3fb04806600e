import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket is not replicated. */
export const s3NoReplicationConfiguration = failureMode({
  id: "s3.no-replication-configuration",
  code: "ReplicationConfigurationNotFoundError",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The replication configuration was not found`,
  causes: [],
  words: {
    en: "The bucket is not replicated.",
    ko: "버킷에 복제 구성이 없습니다.",
    ja: "バケットにレプリケーション設定がありません。",
  },
  examples: [
    {
      text: "The replication configuration was not found",
      source: "hashicorp/terraform-provider-aws, resource aws_s3_bucket",
    },
  ],
});
