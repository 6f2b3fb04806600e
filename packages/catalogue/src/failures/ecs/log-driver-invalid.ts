import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** `logDriver` cannot be used here; the drivers that can are `allowed`. */
export const ecsLogDriverInvalid = failureMode({
  id: "ecs.log-driver-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`${"logDriver"} is not a valid log driver. Must be one of [${"allowed"}]`,
  causes: [],
  words: {
    en: "{logDriver} cannot be used here; the drivers that can are {allowed}.",
    ko: "{logDriver}은(는) 여기서 사용할 수 없습니다. 사용할 수 있는 드라이버는 {allowed}입니다.",
    ja: "{logDriver} はここでは使えません。使えるドライバーは {allowed} です。",
  },
  examples: [
    {
      text: "json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]",
      source: "badmintoncryer/cdk-preflight pf-ecs-fargate-log-driver-unsupported",
    },
  ],
});
