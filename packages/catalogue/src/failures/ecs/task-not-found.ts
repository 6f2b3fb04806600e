import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The cluster has no task of that id. */
export const ecsTaskNotFound = failureMode({
  id: "ecs.task-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "StopTask", "ExecuteCommand")],
  template: template`The referenced task was not found.`,
  causes: [],
  words: {
    en: "The cluster has no task of that id. A stopped task stays visible for about an hour; a task of another cluster is not found either, so check the cluster of the request.",
    ko: "클러스터에 해당 ID의 태스크가 없습니다. 중지된 태스크는 약 한 시간 동안만 조회되며 다른 클러스터의 태스크도 찾을 수 없으므로 요청의 클러스터를 확인하세요.",
    ja: "クラスターにその ID のタスクはありません。停止したタスクが見えるのは約 1 時間だけで、別のクラスターのタスクも見つからないため、リクエストのクラスターを確認してください。",
  },
  examples: [{ text: "The referenced task was not found.", source: "apache/airflow tests of the ECS executor" }],
});
