import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no scheduled action of that name. */
export const scalingScheduledActionNotFound = failureMode({
  id: "scaling.scheduled-action-not-found",
  code: "ObjectNotFoundException",
  surfaces: [answerOf("application-autoscaling", "DeleteScheduledAction")],
  template: template`No scheduled action found for service namespace: ${"serviceNamespace"}, resource ID: ${"resourceId"}, scalable dimension: ${"scalableDimension"}, scheduled action name: ${"scheduledActionName"}`,
  causes: [],
  words: {
    en: "The scalable target {resourceId} has no scheduled action named {scheduledActionName}.",
    ko: "확장 가능한 대상 {resourceId}에 {scheduledActionName}(이)라는 예약된 작업이 없습니다.",
    ja: "スケーラブルターゲット {resourceId} に {scheduledActionName} というスケジュールされたアクションはありません。",
  },
  examples: [
    {
      text: "No scheduled action found for service namespace: ecs, resource ID: service/demo/web, scalable dimension: ecs:service:DesiredCount, scheduled action name: morning",
      source: "inferred: worded as for scaling policies",
    },
  ],
});
