import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Tags need the long ARN format, which is switched off for this caller: set serviceLongArnFormat, taskLongArnFormat and containerInstanceLongArnFormat to enabled. */
export const ecsNewArnFormatRequired = failureMode({
  id: "ecs.new-arn-format-required",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "RunTask", "TagResource")],
  template: template`The new ARN and resource ID format must be enabled to ${"purpose"}. Opt in to the new format and try again.`,
  causes: [],
  words: {
    en: "Tags need the long ARN format, which is switched off for this caller: set serviceLongArnFormat, taskLongArnFormat and containerInstanceLongArnFormat to enabled.",
    ko: "태그를 쓰려면 긴 ARN 형식이 필요한데 이 호출자에게는 꺼져 있습니다. serviceLongArnFormat, taskLongArnFormat, containerInstanceLongArnFormat을 enabled로 설정하세요.",
    ja: "タグには長い ARN 形式が必要ですが、この呼び出し元では無効になっています。serviceLongArnFormat、taskLongArnFormat、containerInstanceLongArnFormat を enabled に設定してください。",
  },
  examples: [
    {
      text: "The new ARN and resource ID format must be enabled to add tags to the service. Opt in to the new format and try again.",
      source: "hashicorp/terraform-provider-aws#6486",
    },
    {
      text: "The new ARN and resource ID format must be enabled to propagate tags. Opt in to the new format and try again.",
      source: "hashicorp/terraform-provider-aws#10762",
    },
  ],
  neverRaised: "Everything here has the long format, whatever the account settings say.",
});
