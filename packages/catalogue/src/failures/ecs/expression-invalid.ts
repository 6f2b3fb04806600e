import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A constraint or filter is not in the cluster query language. */
export const ecsExpressionInvalid = failureMode({
  id: "ecs.expression-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "ListContainerInstances")],
  template: template`Invalid expression: ${"expression"}`,
  causes: [],
  words: {
    en: "The expression {expression} is not in the cluster query language, or in a part of it that is not here: attribute:name == value, != , =~ , in [a, b], exists, joined by and.",
    ko: "표현식 {expression}은(는) 클러스터 쿼리 언어가 아니거나 여기에 없는 부분입니다: attribute:name == value, !=, =~, in [a, b], exists를 and로 연결하세요.",
    ja: "式 {expression} はクラスタークエリ言語ではないか、ここにはない部分です。attribute:name == value、!=、=~、in [a, b]、exists を and でつないでください。",
  },
  examples: [
    {
      text: "Invalid expression: attribute:stack =",
      source: "inferred: the rule is documented, the text is not public",
    },
  ],
});
