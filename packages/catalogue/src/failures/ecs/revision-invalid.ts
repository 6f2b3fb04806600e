import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What stands after the colon of the task definition, `revision`, is not a positive number. */
export const ecsRevisionInvalid = failureMode({
  id: "ecs.revision-invalid",
  code: "InvalidParameterException",
  surfaces: [
    answerOf(
      "ecs",
      "RunTask",
      "StartTask",
      "CreateService",
      "UpdateService",
      "DescribeTaskDefinition",
      "DeregisterTaskDefinition",
    ),
  ],
  template: template`Invalid revision number. Number: ${"revision"}`,
  causes: [],
  words: {
    en: "What stands after the colon of the task definition, {revision}, is not a positive number.",
    ko: "태스크 정의의 콜론 뒤에 있는 값 {revision}이(가) 양의 정수가 아닙니다.",
    ja: "タスク定義のコロンの後ろにある {revision} が正の整数ではありません。",
  },
  examples: [{ text: "Invalid revision number. Number: latest", source: "getmoto/moto ecs/models.py" }],
});
