import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** Docker on the instance did not answer in time, mostly for want of CPU or disk: `detail`. */
export const ecsDockerTimeout = failureMode({
  id: "ecs.docker-timeout",
  surfaces: [stoppedReason],
  template: template`DockerTimeoutError: ${"detail"}`,
  causes: [],
  words: {
    en: "Docker on the instance did not answer in time, mostly for want of CPU or disk: {detail}.",
    ko: "인스턴스의 Docker가 제때 응답하지 않았습니다. 대개 CPU나 디스크가 부족한 경우입니다: {detail}.",
    ja: "インスタンスの Docker が時間内に応答しませんでした。多くは CPU やディスクの不足です: {detail}。",
  },
  examples: [
    {
      text: "DockerTimeoutError: Could not transition to started; timed out after waiting 3m0s",
      source: "Amazon ECS Developer Guide: Stopped tasks error codes",
    },
  ],
  neverRaised: "Trouble of the agent with its Docker: here the engine is asked again instead.",
});
