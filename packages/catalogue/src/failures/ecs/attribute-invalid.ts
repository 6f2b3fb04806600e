import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The attribute is about no instance, or has a name or value that attributes cannot have. */
export const ecsAttributeInvalid = failureMode({
  id: "ecs.attribute-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "PutAttributes", "DeleteAttributes")],
  template: template`The specified attribute is invalid: ${"attribute"}`,
  causes: [],
  words: {
    en: "The attribute {attribute} needs targetId, the container instance's ARN (or its id, with targetType container-instance), a name of 1 to 128 letters, digits, _ - / . and a value of at most 128 characters.",
    ko: "속성 {attribute}에는 targetId(컨테이너 인스턴스의 ARN, 또는 targetType container-instance와 ID), 1~128자의 이름, 최대 128자의 값이 필요합니다.",
    ja: "属性 {attribute} には targetId(コンテナインスタンスの ARN、または targetType container-instance と ID)、1〜128 文字の名前、128 文字以内の値が必要です。",
  },
  examples: [
    {
      text: "The specified attribute is invalid: stack",
      source: "inferred: the rules are those of the API reference, Attribute; the text is not public",
    },
  ],
});
