import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** The container did not stop: `detail`. */
export const ecsCannotStopContainer = failureMode({
  id: "ecs.cannot-stop-container",
  surfaces: [stoppedReason],
  template: template`CannotStopContainerError: ${"detail"}`,
  causes: [],
  words: {
    en: "The container did not stop: {detail}.",
    ko: "컨테이너가 중지되지 않았습니다: {detail}.",
    ja: "コンテナが停止しませんでした: {detail}。",
  },
  examples: [
    {
      text: "CannotStopContainerError: API error (500): Cannot stop container: tried to kill container, but did not receive an exit event",
      source: "aws/amazon-ecs-agent agent/api/errors",
    },
  ],
  neverRaised: "Trouble of the agent with its Docker: here the engine is asked again instead.",
});
