import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The calling session passes that tag on already, and its value cannot be changed on the way. */
export const stsTransitiveKeyInherited = failureMode({
  id: "sts.transitive-key-inherited",
  code: "InvalidParameterValue",
  surfaces: [answerOf("sts", "AssumeRole")],
  template: template`One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.`,
  causes: [],
  words: {
    en: "The calling session passes that tag on already, and its value cannot be changed on the way.",
    ko: "호출 세션이 이미 해당 태그를 전달하고 있으며 그 값은 도중에 바꿀 수 없습니다.",
    ja: "呼び出し元のセッションがすでにそのタグを引き継いでおり、途中で値を変更することはできません。",
  },
  examples: [
    {
      text: "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
      source: "localstack/localstack test_sts.snapshot.json",
    },
  ],
});
