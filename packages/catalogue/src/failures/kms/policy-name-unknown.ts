import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The only name of a key policy is default. */
export const kmsPolicyNameUnknown = failureMode({
  id: "kms.policy-name-unknown",
  code: "NotFoundException",
  surfaces: [answerOf("kms", "GetKeyPolicy", "PutKeyPolicy")],
  template: template`No such policy exists`,
  causes: [],
  words: {
    en: "The only name of a key policy is default.",
    ko: "키 정책의 이름은 default뿐입니다.",
    ja: "キーポリシーの名前は default だけです。",
  },
  examples: [
    {
      text: "No such policy exists",
      source: "getmoto/moto kms/responses.py",
    },
  ],
});
