import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A service of that name exists in the cluster with other parameters. */
export const ecsServiceNotIdempotent = failureMode({
  id: "ecs.service-not-idempotent",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`Creation of service was not idempotent.`,
  causes: [],
  words: {
    en: "A service of that name exists in the cluster with other parameters. Update it instead, delete it first, or choose another name.",
    ko: "같은 이름의 서비스가 다른 파라미터로 이미 클러스터에 있습니다. 서비스를 업데이트하거나, 먼저 삭제하거나, 다른 이름을 사용하세요.",
    ja: "同じ名前のサービスが別のパラメータですでにクラスターに存在します。サービスを更新するか、先に削除するか、別の名前を使ってください。",
  },
  examples: [{ text: "Creation of service was not idempotent.", source: "hashicorp/terraform-provider-aws#2283" }],
});
