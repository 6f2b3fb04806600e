import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** There is no such image, or the registry does not show it without a login. */
export const ecsImageNotFoundOnInstance = failureMode({
  id: "ecs.image-not-found-on-instance",
  surfaces: [stoppedReason, serviceEvent],
  template: template`CannotPullContainerError: The task can’t pull the image. Check whether the image exists. ${"problem"}`,
  causes: [],
  words: {
    en: "There is no such image, or the registry does not show it without a login.",
    ko: "해당 이미지가 없거나, 로그인하지 않으면 레지스트리에서 보이지 않습니다.",
    ja: "そのイメージは存在しないか、ログインしないとレジストリで参照できません。",
  },
  examples: [
    {
      text: "CannotPullContainerError: The task can’t pull the image. Check whether the image exists. Error response from daemon: pull access denied for no_such_image, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
      source: "aws/amazon-ecs-agent agent/api/errors",
    },
  ],
});
