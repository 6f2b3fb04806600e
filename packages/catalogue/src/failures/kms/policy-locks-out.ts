import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Under this policy the caller could not change it again: it must let the caller, or the account, do kms:PutKeyPolicy. */
export const kmsPolicyLocksOut = failureMode({
  id: "kms.policy-locks-out",
  code: "MalformedPolicyDocumentException",
  surfaces: [answerOf("kms", "CreateKey", "PutKeyPolicy")],
  template: template`The new key policy will not allow you to update the key policy in the future.`,
  causes: [],
  words: {
    en: "Under this policy the caller could not change it again: it must let the caller, or the account, do kms:PutKeyPolicy.",
    ko: "이 정책에서는 호출자가 다시 정책을 바꿀 수 없습니다. 호출자나 계정에 kms:PutKeyPolicy를 허용해야 합니다.",
    ja: "このポリシーでは呼び出し元がポリシーを再び変更できません。呼び出し元かアカウントに kms:PutKeyPolicy を許可する必要があります。",
  },
  examples: [
    {
      text: "The new key policy will not allow you to update the key policy in the future.",
      source: "quoted in many public issues on aws_kms_key",
    },
  ],
});
