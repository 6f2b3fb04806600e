import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no activity of that ARN. */
export const statesActivityNotFound = failureMode({
  id: "states.activity-not-found",
  code: "ActivityDoesNotExist",
  surfaces: [answerOf("states", "DescribeActivity", "GetActivityTask")],
  template: template`Activity Does Not Exist: '${"arn"}'`,
  causes: [],
  words: {
    en: "There is no activity of the ARN {arn}.",
    ko: "ARN이 {arn}인 활동이 없습니다.",
    ja: "ARN が {arn} のアクティビティはありません。",
  },
  examples: [
    {
      text: "Activity Does Not Exist: 'arn:aws:states:us-east-1:123456789012:activity:a'",
      source: "localstack/localstack test_sfn_api_activities.snapshot.json",
    },
  ],
});
