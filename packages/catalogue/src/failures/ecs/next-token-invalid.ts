import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The nextToken is not one that this list gave out, or other filters were given with it. */
export const ecsNextTokenInvalid = failureMode({
  id: "ecs.next-token-invalid",
  code: "InvalidParameterException",
  surfaces: [
    answerOf(
      "ecs",
      "ListClusters",
      "ListServices",
      "ListTasks",
      "ListTaskDefinitions",
      "ListTaskDefinitionFamilies",
      "ListContainerInstances",
      "ListAccountSettings",
    ),
  ],
  template: templateWith({ token: "\\S+" })`Invalid token: ${"token"}`,
  causes: [],
  words: {
    en: "The nextToken is not one that this list gave out, or other filters were given with it.",
    ko: "nextToken이 이 목록에서 발급한 토큰이 아니거나 다른 필터와 함께 사용되었습니다.",
    ja: "nextToken がこの一覧の発行したものではないか、別のフィルターとともに使われています。",
  },
  examples: [{ text: "Invalid token: abc", source: "inferred: AWS refuses it, the text is not public" }],
});
