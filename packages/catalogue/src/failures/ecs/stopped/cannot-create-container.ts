import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** The container could not be created: `detail`. */
export const ecsCannotCreateContainer = failureMode({
  id: "ecs.cannot-create-container",
  surfaces: [stoppedReason],
  template: template`CannotCreateContainerError: ${"detail"}`,
  causes: [],
  words: {
    en: "The container could not be created: {detail}.",
    ko: "컨테이너를 만들지 못했습니다: {detail}.",
    ja: "コンテナを作成できませんでした: {detail}。",
  },
  examples: [
    {
      text: "CannotCreateContainerError: Error response from daemon: No command specified",
      source: "amazon-ecs-agent CannotCreateContainerError; the daemon's words from moby/moby",
    },
  ],
});
