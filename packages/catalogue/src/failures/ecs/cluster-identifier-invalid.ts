import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What the request gives as cluster, `cluster`, is neither a cluster's name nor its ARN. */
export const ecsClusterIdentifierInvalid = failureMode({
  id: "ecs.cluster-identifier-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs")],
  template: template`Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was ${"cluster"}`,
  causes: [],
  words: {
    en: "What the request gives as cluster, {cluster}, is neither a cluster's name nor its ARN. Stray quotes, spaces or line breaks of a shell variable are the usual reason.",
    ko: "요청의 cluster 값 {cluster}이(가) 클러스터 이름도 ARN도 아닙니다. 셸 변수에 따옴표, 공백, 줄바꿈이 섞인 경우가 많습니다.",
    ja: "リクエストの cluster の値 {cluster} が、クラスター名でも ARN でもありません。シェル変数に引用符、空白、改行が混ざっていることがよくあります。",
  },
  examples: [
    {
      text: "Cluster must match ^[a-zA-Z0-9\\-_]{1,255}$, but was myter-HQW81hf613dA",
      source: "awslabs/amazon-ecs-nodejs-microservices#18",
    },
  ],
});
