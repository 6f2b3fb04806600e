import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name begins with aws/, which is kept for AWS itself; /aws/ with a leading slash is allowed. */
export const logsGroupNameReserved = failureMode({
  id: "logs.group-name-reserved",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "CreateLogGroup")],
  template: template`Log groups starting with AWS/ are reserved for AWS.`,
  causes: [],
  words: {
    en: "The name begins with aws/, which is kept for AWS itself; /aws/ with a leading slash is allowed.",
    ko: "이름이 aws/로 시작합니다. 이는 AWS 전용이며, 앞에 슬래시가 있는 /aws/는 사용할 수 있습니다.",
    ja: "名前が aws/ で始まっています。これは AWS 専用です。先頭にスラッシュを付けた /aws/ は使えます。",
  },
  examples: [
    {
      text: "Log groups starting with AWS/ are reserved for AWS.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
