import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** awsvpcConfiguration names no subnet; give at least one. */
export const ecsSubnetsEmpty = failureMode({
  id: "ecs.subnets-empty",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask", "CreateService", "UpdateService")],
  template: template`subnets can not be empty.`,
  causes: [],
  words: {
    en: "awsvpcConfiguration names no subnet; give at least one.",
    ko: "awsvpcConfiguration에 서브넷이 없습니다. 하나 이상 지정하세요.",
    ja: "awsvpcConfiguration にサブネットがありません。少なくとも 1 つ指定してください。",
  },
  examples: [{ text: "subnets can not be empty.", source: "getmoto/moto ecs/models.py" }],
});
