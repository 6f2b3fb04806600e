import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The cluster was deleted. */
export const ecsClusterInactive = failureMode({
  id: "ecs.cluster-inactive",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "TagResource", "UntagResource", "ListTagsForResource")],
  template: template`The specified cluster is inactive. Specify an active cluster and try again.`,
  causes: [],
  words: {
    en: "The cluster was deleted. It stays visible as INACTIVE for a while, but nothing can be done with it any more.",
    ko: "클러스터가 삭제되었습니다. 한동안 INACTIVE로 보이지만 더 이상 사용할 수 없습니다.",
    ja: "クラスターは削除済みです。しばらくは INACTIVE として表示されますが、もう使用できません。",
  },
  examples: [
    {
      text: "The specified cluster is inactive. Specify an active cluster and try again.",
      source: "gruntwork-io/cloud-nuke#145",
    },
  ],
});
