import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The instance has no way to the registry. */
export const ecsRegistryTimeoutOnInstance = failureMode({
  id: "ecs.registry-timeout-on-instance",
  surfaces: [stoppedReason, serviceEvent],
  template: template`CannotPullContainerError: The task can’t pull the image. Check your network configuration. ${"problem"}`,
  causes: [],
  words: {
    en: "The instance has no way to the registry.",
    ko: "인스턴스가 레지스트리에 도달할 수 없습니다.",
    ja: "インスタンスからレジストリに到達できません。",
  },
  examples: [
    {
      text: "CannotPullContainerError: The task can’t pull the image. Check your network configuration. Error response from daemon: Get https://registry-1.docker.io/v2/: net/http: request canceled while waiting for connection",
      source: "aws/amazon-ecs-agent agent/api/errors",
    },
  ],
});
