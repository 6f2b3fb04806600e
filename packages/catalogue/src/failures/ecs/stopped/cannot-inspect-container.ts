import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** The agent could not ask Docker about the container: `detail`. */
export const ecsCannotInspectContainer = failureMode({
  id: "ecs.cannot-inspect-container",
  surfaces: [stoppedReason],
  template: template`CannotInspectContainerError: ${"detail"}`,
  causes: [],
  words: {
    en: "The agent could not ask Docker about the container: {detail}.",
    ko: "에이전트가 Docker에서 컨테이너 정보를 가져오지 못했습니다: {detail}.",
    ja: "エージェントが Docker からコンテナの情報を取得できませんでした: {detail}。",
  },
  examples: [
    {
      text: "CannotInspectContainerError: Could not transition to inspecting; timed out after waiting 30s",
      source: "Amazon ECS Developer Guide: Stopped tasks error codes",
    },
  ],
  neverRaised: "Trouble of the agent with its Docker: here the engine is asked again instead.",
});
