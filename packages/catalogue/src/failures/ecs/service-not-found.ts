import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The cluster has no service of that name. */
export const ecsServiceNotFound = failureMode({
  id: "ecs.service-not-found",
  code: "ServiceNotFoundException",
  surfaces: [
    answerOf(
      "ecs",
      "UpdateService",
      "DeleteService",
      "CreateTaskSet",
      "UpdateServicePrimaryTaskSet",
      "DescribeTaskSets",
    ),
  ],
  template: template`Service not found.`,
  causes: [],
  words: {
    en: "The cluster has no service of that name. Services belong to a cluster: check that the request names the right one.",
    ko: "클러스터에 해당 이름의 서비스가 없습니다. 서비스는 클러스터에 속하므로 요청이 올바른 클러스터를 가리키는지 확인하세요.",
    ja: "クラスターにその名前のサービスはありません。サービスはクラスターに属するため、リクエストが正しいクラスターを指しているか確認してください。",
  },
  examples: [{ text: "Service not found.", source: "getmoto/moto ecs/exceptions.py" }],
});
