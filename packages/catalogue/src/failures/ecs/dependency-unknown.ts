import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A dependsOn names `dependency`, but the task definition has no container of that name. */
export const ecsDependencyUnknown = failureMode({
  id: "ecs.dependency-unknown",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Cannot depend on container + '${"dependency"}' because it does not exist`,
  causes: [],
  words: {
    en: "A dependsOn names {dependency}, but the task definition has no container of that name. (The stray plus sign is AWS's.)",
    ko: "dependsOn이 {dependency}을(를) 가리키지만 태스크 정의에 해당 컨테이너가 없습니다. (더하기 기호는 AWS 문구 그대로입니다.)",
    ja: "dependsOn が {dependency} を指していますが、タスク定義にその名前のコンテナはありません。(余分なプラス記号は AWS の文面のままです。)",
  },
  examples: [
    {
      text: "Cannot depend on container + 'nope' because it does not exist",
      source: "badmintoncryer/cdk-preflight pf-ecs-dependson-container-missing",
    },
  ],
});
