import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no Fargate platform version of that name. */
export const ecsPlatformVersionUnknown = failureMode({
  id: "ecs.platform-version-unknown",
  code: "PlatformUnknownException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The specified platform does not exist.`,
  causes: [],
  words: {
    en: "There is no Fargate platform version of that name. LATEST and 1.4.0 are the ones in use.",
    ko: "해당 Fargate 플랫폼 버전이 없습니다. 현재 사용되는 값은 LATEST와 1.4.0입니다.",
    ja: "その Fargate プラットフォームバージョンは存在しません。現在使われているのは LATEST と 1.4.0 です。",
  },
  examples: [{ text: "The specified platform does not exist.", source: "botocore model" }],
});
