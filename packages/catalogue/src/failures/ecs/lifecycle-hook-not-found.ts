import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** No hook of that id holds the deployment up. */
export const ecsLifecycleHookNotFound = failureMode({
  id: "ecs.lifecycle-hook-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "ContinueServiceDeployment")],
  template: templateWith({ hookId: "[^\\n]*?" })`The lifecycle hook ${"hookId"} is not awaiting an action.`,
  causes: [],
  words: {
    en: "No hook with the id {hookId} holds the deployment up: it was answered, its time is over, or it never was. DescribeServiceDeployments shows those that wait.",
    ko: "ID가 {hookId}인 훅이 배포를 멈추고 있지 않습니다. 이미 응답했거나, 시간이 지났거나, 존재한 적이 없습니다. 기다리는 훅은 DescribeServiceDeployments가 보여 줍니다.",
    ja: "ID が {hookId} のフックはデプロイを止めていません。応答済みか、期限切れか、存在しないかです。待機中のフックは DescribeServiceDeployments で確認できます。",
  },
  examples: [
    { text: "The lifecycle hook hook-1 is not awaiting an action.", source: "inferred: the text is not public" },
  ],
});
