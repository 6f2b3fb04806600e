import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** {arn} is not the ARN of a service deployment or service revision. */
export const ecsServiceArnInvalid = failureMode({
  id: "ecs.service-arn-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeServiceDeployments", "DescribeServiceRevisions", "StopServiceDeployment")],
  template: template`Invalid ARN ${"arn"}.`,
  causes: [],
  words: {
    en: "{arn} is not the ARN of a service deployment or service revision.",
    ko: "{arn}은(는) 서비스 배포나 서비스 리비전의 ARN이 아닙니다.",
    ja: "{arn} はサービスデプロイやサービスリビジョンの ARN ではありません。",
  },
  examples: [{ text: "Invalid ARN web.", source: "inferred: the text is not public" }],
});
