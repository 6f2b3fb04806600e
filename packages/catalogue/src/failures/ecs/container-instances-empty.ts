import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The list of container instances is empty. */
export const ecsContainerInstancesEmpty = failureMode({
  id: "ecs.container-instances-empty",
  code: "ClientException",
  surfaces: [answerOf("ecs", "StartTask", "DescribeContainerInstances", "UpdateContainerInstancesState")],
  template: template`Container Instances cannot be empty.`,
  causes: [],
  words: {
    en: "The list of container instances is empty.",
    ko: "컨테이너 인스턴스 목록이 비어 있습니다.",
    ja: "コンテナインスタンスのリストが空です。",
  },
  examples: [{ text: "Container Instances cannot be empty.", source: "getmoto/moto ecs/models.py" }],
});
