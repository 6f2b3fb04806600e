import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The log configuration lacks options that `logDriver` cannot do without: `options`. */
export const ecsLogDriverOptionsMissing = failureMode({
  id: "ecs.log-driver-options-missing",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: templateWith({ logDriver: "[a-z-]+" })`Log driver ${"logDriver"} requires options: ${"options"}`,
  causes: [],
  words: {
    en: "The log configuration lacks options that {logDriver} cannot do without: {options}.",
    ko: "로그 구성에 {logDriver}에 반드시 필요한 옵션이 빠져 있습니다: {options}.",
    ja: "ログ設定に、{logDriver} に必須のオプションがありません: {options}。",
  },
  examples: [
    {
      text: "Log driver awslogs requires options: awslogs-region, awslogs-group",
      source: "aws-cloudformation/cfn-lint#1787",
    },
  ],
});
