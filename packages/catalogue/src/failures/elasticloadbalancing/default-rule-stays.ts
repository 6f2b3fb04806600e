import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The default rule of a listener goes with it, and is changed through it. */
export const elbDefaultRuleStays = failureMode({
  id: "elasticloadbalancing.default-rule-stays",
  code: "OperationNotPermitted",
  surfaces: [answerOf("elasticloadbalancing", "DeleteRule", "ModifyRule", "SetRulePriorities")],
  template: template`Default rule '${"arn"}' cannot be ${"done"}`,
  causes: [],
  words: {
    en: "The default rule {arn} cannot be {done}: change the default actions of the listener (ModifyListener), or delete the listener.",
    ko: "기본 규칙 {arn}은(는) {done} 작업을 할 수 없습니다. 리스너의 기본 작업을 바꾸거나(ModifyListener) 리스너를 삭제하세요.",
    ja: "デフォルトルール {arn} には {done} の操作ができません。リスナーのデフォルトアクションを変更するか(ModifyListener)、リスナーを削除してください。",
  },
  examples: [
    {
      text: "Default rule 'arn:aws:elasticloadbalancing:us-east-1:123456789012:listener-rule/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee' cannot be deleted",
      source: 'inferred: Elastic Load Balancing API reference, DeleteRule: "You can\'t delete the default rule."',
    },
  ],
});
