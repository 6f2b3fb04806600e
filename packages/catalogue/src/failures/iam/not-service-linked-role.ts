import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** `roleName` is an ordinary role; delete it with DeleteRole. */
export const iamNotServiceLinkedRole = failureMode({
  id: "iam.not-service-linked-role",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "DeleteServiceLinkedRole")],
  template: templateWith({ roleName: "\\S+" })`${"roleName"} is not a service-linked role.`,
  causes: [],
  words: {
    en: "{roleName} is an ordinary role; delete it with DeleteRole.",
    ko: "{roleName}은(는) 일반 역할입니다. DeleteRole로 삭제하세요.",
    ja: "{roleName} は通常のロールです。DeleteRole で削除してください。",
  },
  examples: [{ text: "app is not a service-linked role.", source: "inferred: no recording at hand" }],
});
