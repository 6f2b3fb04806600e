import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The launch type does not exist; it is one of `allowed`. */
export const ecsLaunchTypeInvalid = failureMode({
  id: "ecs.launch-type-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "CreateTaskSet")],
  template: template`launch type should be one of [${"allowed"}]`,
  causes: [],
  words: {
    en: "The launch type does not exist; it is one of {allowed}.",
    ko: "존재하지 않는 시작 유형입니다. 가능한 값은 {allowed}입니다.",
    ja: "存在しない起動タイプです。指定できる値は {allowed} です。",
  },
  examples: [{ text: "launch type should be one of [EC2,FARGATE,EXTERNAL]", source: "getmoto/moto ecs/models.py" }],
});
