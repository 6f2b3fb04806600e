import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service still wants tasks. */
export const ecsServiceScaledAboveZero = failureMode({
  id: "ecs.service-scaled-above-zero",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DeleteService")],
  template: template`The service cannot be stopped while the primary deployment is scaled above 0.`,
  causes: [],
  words: {
    en: "The service still wants tasks. Set its desired count to 0 first, or delete it with force.",
    ko: "서비스의 원하는 태스크 수가 0보다 큽니다. 먼저 0으로 줄이거나 force 옵션으로 삭제하세요.",
    ja: "サービスの必要タスク数が 0 より大きくなっています。先に 0 にするか、force を付けて削除してください。",
  },
  examples: [
    {
      text: "The service cannot be stopped while the primary deployment is scaled above 0.",
      source: "convox/rack#346",
    },
  ],
});
