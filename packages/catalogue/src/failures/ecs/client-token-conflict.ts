import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The clientToken was used before with other parameters. */
export const ecsClientTokenConflict = failureMode({
  id: "ecs.client-token-conflict",
  code: "ConflictException",
  surfaces: [answerOf("ecs", "RunTask")],
  template: template`The request could not be processed because of conflict in the current state of the resource.`,
  causes: [],
  words: {
    en: "The clientToken was used before with other parameters. A token stands for one request: use a new one.",
    ko: "같은 clientToken이 이전에 다른 파라미터로 사용되었습니다. 토큰은 요청 하나에만 쓸 수 있으므로 새 토큰을 사용하세요.",
    ja: "同じ clientToken が以前に別のパラメータで使われています。トークンは 1 つのリクエストに対応するため、新しいトークンを使ってください。",
  },
  examples: [
    {
      text: "The request could not be processed because of conflict in the current state of the resource.",
      source: "inferred: the code and its members are in the botocore model, the text is not public",
    },
  ],
});
