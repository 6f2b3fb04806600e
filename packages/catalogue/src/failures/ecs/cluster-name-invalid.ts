import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A cluster's name may hold letters, digits, hyphens and underscores only, at most 255. */
export const ecsClusterNameInvalid = failureMode({
  id: "ecs.cluster-name-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateCluster")],
  template: template`ClusterName must match ^[a-zA-Z0-9\\-_]{1,255}$`,
  causes: [],
  words: {
    en: "A cluster's name may hold letters, digits, hyphens and underscores only, at most 255.",
    ko: "클러스터 이름에는 영문자, 숫자, 하이픈, 밑줄만 최대 255자까지 사용할 수 있습니다.",
    ja: "クラスター名に使えるのは英数字、ハイフン、アンダースコアだけで、最大 255 文字です。",
  },
  examples: [
    {
      text: "ClusterName must match ^[a-zA-Z0-9\\-_]{1,255}$",
      source: "badmintoncryer/cdk-preflight pf-ecs-cluster-name",
    },
  ],
});
