import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** awslogs-region is no Region that exists, so there is no address to send logs to. */
export const ecsLogRegionMissing = failureMode({
  id: "ecs.log-region-missing",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "1" },
  )`ResourceInitializationError: failed to validate logger args: create stream has been retried ${"retries"} times: failed to create Cloudwatch log stream: MissingEndpoint: 'Endpoint' configuration is required for this service : exit status 1`,
  causes: [],
  words: {
    en: "awslogs-region is no Region that exists, so there is no address to send logs to.",
    ko: "awslogs-region이 존재하는 리전이 아니어서 로그를 보낼 주소가 없습니다.",
    ja: "awslogs-region が実在するリージョンではないため、ログの送信先がありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: MissingEndpoint: 'Endpoint' configuration is required for this service : exit status 1",
      source: "TechToSpeech/terraform-aws-serverless-static-wordpress#74",
    },
  ],
});
