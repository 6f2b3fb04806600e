import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task definition asked for does not exist in this account and Region. */
export const ecsUnableToDescribeTaskDefinition = failureMode({
  id: "ecs.unable-to-describe-task-definition",
  code: "ClientException",
  surfaces: [answerOf("ecs", "DescribeTaskDefinition", "DeregisterTaskDefinition")],
  template: template`Unable to describe task definition.`,
  causes: [],
  words: {
    en: "The task definition asked for does not exist in this account and Region. Check the family, the revision number and the Region.",
    ko: "요청한 태스크 정의가 이 계정과 리전에 없습니다. 패밀리, 리비전 번호, 리전을 확인하세요.",
    ja: "指定されたタスク定義はこのアカウントとリージョンに存在しません。ファミリー名、リビジョン番号、リージョンを確認してください。",
  },
  examples: [{ text: "Unable to describe task definition.", source: "sil-org/ecs-deploy#145" }],
});
