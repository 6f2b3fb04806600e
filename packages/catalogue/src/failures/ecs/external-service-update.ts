import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An external controller is in charge of this service's deployments: only desired count, tags and grace period can be changed here. Create a task set instead. */
export const ecsExternalServiceUpdate = failureMode({
  id: "ecs.external-service-update",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "UpdateService")],
  template: template`Unable to update task definition on services with an EXTERNAL deployment controller.`,
  causes: [],
  words: {
    en: "An external controller is in charge of this service's deployments: only desired count, tags and grace period can be changed here. Create a task set instead.",
    ko: "이 서비스의 배포는 외부 컨트롤러가 담당하므로 여기서는 희망 개수, 태그, 유예 기간만 변경할 수 있습니다. 대신 태스크 세트를 생성하세요.",
    ja: "このサービスのデプロイは外部コントローラーが担当しており、ここで変更できるのは必要数、タグ、猶予期間だけです。代わりにタスクセットを作成してください。",
  },
  examples: [
    {
      text: "Unable to update task definition on services with an EXTERNAL deployment controller.",
      source: "inferred: by analogy with the recorded text for CODE_DEPLOY",
    },
  ],
});
