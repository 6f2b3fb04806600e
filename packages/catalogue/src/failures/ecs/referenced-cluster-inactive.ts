import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The cluster was deleted and is INACTIVE: nothing can run in it. */
export const ecsReferencedClusterInactive = failureMode({
  id: "ecs.referenced-cluster-inactive",
  code: "ClusterNotFoundException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask", "CreateService", "UpdateService", "DeleteService")],
  template: template`The referenced cluster was inactive.`,
  causes: [],
  words: {
    en: "The cluster was deleted and is INACTIVE: nothing can run in it. Create it again under the same name.",
    ko: "클러스터가 삭제되어 INACTIVE 상태이므로 아무것도 실행할 수 없습니다. 같은 이름으로 다시 만드세요.",
    ja: "クラスターは削除されて INACTIVE の状態のため、何も実行できません。同じ名前で作成し直してください。",
  },
  examples: [
    {
      text: "The referenced cluster was inactive.",
      source: "vatertime/minecraft-spot-pricing#4 (there with the code ClientException)",
    },
  ],
});
