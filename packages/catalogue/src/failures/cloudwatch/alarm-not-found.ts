import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no alarm of that name. AWS says so by the code alone. */
export const cloudwatchAlarmNotFound = failureMode({
  id: "cloudwatch.alarm-not-found",
  code: "ResourceNotFound",
  status: 404,
  surfaces: [answerOf("cloudwatch", "SetAlarmState")],
  template: template`The named alarm does not exist.`,
  sent: "nothing",
  causes: [],
  words: {
    en: "There is no alarm of that name in this account and Region.",
    ko: "이 계정과 리전에 그런 이름의 경보가 없습니다.",
    ja: "このアカウントとリージョンに、その名前のアラームはありません。",
  },
  examples: [
    {
      text: "The named alarm does not exist.",
      source:
        "inferred: AWS answers with the code and no words (recorded: localstack/localstack test_cloudwatch.snapshot.json)",
    },
  ],
});
