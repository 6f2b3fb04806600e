import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The agent is of the newest version. */
export const ecsNoAgentUpdate = failureMode({
  id: "ecs.no-agent-update",
  code: "NoUpdateAvailableException",
  surfaces: [answerOf("ecs", "UpdateContainerAgent")],
  template: template`There is no update available for your container agent.`,
  causes: [],
  words: {
    en: "The agent of the instance cannot be made newer.",
    ko: "인스턴스의 에이전트를 더 새로운 버전으로 업데이트할 수 없습니다.",
    ja: "インスタンスのエージェントをこれ以上新しくすることはできません。",
  },
  examples: [
    {
      text: "There is no update available for your container agent.",
      source: "inferred: the SDK's words on NoUpdateAvailableException",
    },
  ],
});
