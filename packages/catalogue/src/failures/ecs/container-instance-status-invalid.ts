import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The status cannot be given by hand. */
export const ecsContainerInstanceStatusInvalid = failureMode({
  id: "ecs.container-instance-status-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "UpdateContainerInstancesState")],
  template: template`Container instance status should be one of [ACTIVE, DRAINING]`,
  causes: [],
  words: {
    en: "Only ACTIVE and DRAINING can be set; the other statuses come by themselves.",
    ko: "ACTIVE와 DRAINING만 지정할 수 있으며 다른 상태는 자동으로 정해집니다.",
    ja: "指定できるのは ACTIVE と DRAINING だけで、ほかの状態は自動的に決まります。",
  },
  examples: [
    {
      text: "Container instance status should be one of [ACTIVE, DRAINING]",
      source: "getmoto/moto ecs/models.py",
    },
  ],
});
