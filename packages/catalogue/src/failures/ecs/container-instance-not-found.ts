import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No instance of that id is registered in the cluster. */
export const ecsContainerInstanceNotFound = failureMode({
  id: "ecs.container-instance-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DeregisterContainerInstance", "RegisterContainerInstance", "UpdateContainerAgent")],
  template: template`The referenced container instance was not found.`,
  causes: [],
  words: {
    en: "No container instance of that id is registered in the cluster.",
    ko: "클러스터에 해당 ID로 등록된 컨테이너 인스턴스가 없습니다.",
    ja: "クラスターにその ID のコンテナインスタンスは登録されていません。",
  },
  examples: [
    {
      text: "The referenced container instance was not found.",
      source: "inferred: by analogy with the text for tasks",
    },
  ],
});
