import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A service's name may hold letters, digits, hyphens and underscores only, at most 255. */
export const ecsServiceNameInvalid = failureMode({
  id: "ecs.service-name-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`ServiceName must match ^[a-zA-Z0-9\\-_]{1,255}$, but was ${"name"}`,
  causes: [],
  words: {
    en: "A service's name may hold letters, digits, hyphens and underscores only, at most 255.",
    ko: "서비스 이름에는 영문자, 숫자, 하이픈, 밑줄만 최대 255자까지 사용할 수 있습니다.",
    ja: "サービス名に使えるのは英数字、ハイフン、アンダースコアだけで、最大 255 文字です。",
  },
  examples: [
    {
      text: "ServiceName must match ^[a-zA-Z0-9\\-_]{1,255}$, but was my.service",
      source: "badmintoncryer/cdk-preflight pf-ecs-service-name",
    },
  ],
});
