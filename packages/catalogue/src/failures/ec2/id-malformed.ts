import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The id `id` is not 8 or 17 hexadecimal digits after its prefix. */
export const ec2IdMalformed = failureMode({
  id: "ec2.id-malformed",
  code: "InvalidSubnetID.Malformed",
  surfaces: [answerOf("ec2")],
  template: template`Invalid id: "${"id"}"`,
  causes: [],
  words: {
    en: "The id {id} is not 8 or 17 hexadecimal digits after its prefix.",
    ko: "아이디 {id}은(는) 접두사 뒤에 16진수 8자리 또는 17자리가 아닙니다.",
    ja: "ID {id} は接頭辞のあとが 16 進数 8 桁または 17 桁ではありません。",
  },
  examples: [{ text: 'Invalid id: "i-1"', source: "getmoto/moto ec2/exceptions.py" }],
});
