import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A container has at most ten environment files. */
export const ecsTooManyEnvironmentFiles = failureMode({
  id: "ecs.too-many-environment-files",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`The maximum number of environment files was exceeded. Specify ten or less and try again`,
  causes: [],
  words: {
    en: "A container has at most ten environment files.",
    ko: "컨테이너당 환경 파일은 최대 10개입니다.",
    ja: "コンテナの環境ファイルは最大 10 個です。",
  },
  examples: [
    {
      text: "The maximum number of environment files was exceeded. Specify ten or less and try again",
      source: "badmintoncryer/cdk-preflight pf-ecs-environment-files-max",
    },
  ],
});
