import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task definition needs a family: the name under which its revisions are counted. */
export const ecsFamilyEmpty = failureMode({
  id: "ecs.family-empty",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Family should not be null or empty.`,
  causes: [],
  words: {
    en: "The task definition needs a family: the name under which its revisions are counted.",
    ko: "태스크 정의에는 패밀리가 필요합니다. 리비전은 이 이름 아래에서 매겨집니다.",
    ja: "タスク定義にはファミリーが必要です。リビジョンはこの名前のもとで番号付けされます。",
  },
  examples: [
    {
      text: "Family should not be null or empty.",
      source: "inferred: by analogy with the recorded text for containers",
    },
  ],
});
