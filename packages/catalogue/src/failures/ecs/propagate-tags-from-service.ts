import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task that RunTask starts belongs to no service: propagateTags can be TASK_DEFINITION only. */
export const ecsPropagateTagsFromService = failureMode({
  id: "ecs.propagate-tags-from-service",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask")],
  template: template`Tags can only be propagated from a service to its tasks. Specify TASK_DEFINITION or NONE and try again.`,
  causes: [],
  words: {
    en: "A task that RunTask starts belongs to no service: propagateTags can be TASK_DEFINITION only.",
    ko: "RunTask로 시작한 태스크는 서비스에 속하지 않으므로 propagateTags에는 TASK_DEFINITION만 지정할 수 있습니다.",
    ja: "RunTask で起動したタスクはサービスに属さないため、propagateTags に指定できるのは TASK_DEFINITION だけです。",
  },
  examples: [
    {
      text: "Tags can only be propagated from a service to its tasks. Specify TASK_DEFINITION or NONE and try again.",
      source: "inferred: the rule is documented, the text is not public",
    },
  ],
});
