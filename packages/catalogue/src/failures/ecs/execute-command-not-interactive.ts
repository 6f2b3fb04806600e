import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** ECS Exec has interactive sessions only: set interactive to true. */
export const ecsExecuteCommandNotInteractive = failureMode({
  id: "ecs.execute-command-not-interactive",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "ExecuteCommand")],
  template: template`Interactive is the only mode supported currently.`,
  causes: [],
  words: {
    en: "ECS Exec has interactive sessions only: set interactive to true.",
    ko: "ECS Exec은 대화형 세션만 지원하므로 interactive를 true로 지정하세요.",
    ja: "ECS Exec は対話型セッションのみに対応しています。interactive を true にしてください。",
  },
  examples: [
    {
      text: "Interactive is the only mode supported currently.",
      source: "inferred: the rule is documented, the text is from public notes",
    },
  ],
});
