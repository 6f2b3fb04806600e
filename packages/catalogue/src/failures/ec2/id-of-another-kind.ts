import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The id `id` is one of something else; an id that begins with `prefix` is expected. */
export const ec2IdOfAnotherKind = failureMode({
  id: "ec2.id-of-another-kind",
  code: "InvalidGroupId.Malformed",
  surfaces: [answerOf("ec2")],
  template: template`Invalid id: "${"id"}" (expecting "${"prefix"}-...")`,
  causes: [],
  words: {
    en: "The id {id} is one of something else; an id that begins with {prefix} is expected.",
    ko: "아이디 {id}은(는) 다른 종류의 것입니다. {prefix}로 시작하는 아이디여야 합니다.",
    ja: "ID {id} は別の種類のものです。{prefix} で始まる ID が必要です。",
  },
  examples: [{ text: 'Invalid id: "default" (expecting "sg-...")', source: "aws/aws-cli#1373" }],
});
