import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The instance that the attribute is about is not registered in the cluster. */
export const ecsAttributeTargetNotFound = failureMode({
  id: "ecs.attribute-target-not-found",
  code: "TargetNotFoundException",
  surfaces: [answerOf("ecs", "PutAttributes", "DeleteAttributes")],
  template: template`Could not find ${"target"}`,
  causes: [],
  words: {
    en: "{target} is not registered in the cluster: name a container instance by its ARN or its id.",
    ko: "{target}은(는) 클러스터에 등록되어 있지 않습니다. 컨테이너 인스턴스를 ARN이나 ID로 지정하세요.",
    ja: "{target} はクラスターに登録されていません。コンテナインスタンスを ARN か ID で指定してください。",
  },
  examples: [
    {
      text: "Could not find arn:aws:ecs:us-east-1:123456789012:container-instance/default/0123456789abcdef0123456789abcdef",
      source: "getmoto/moto ecs/exceptions.py",
    },
  ],
});
