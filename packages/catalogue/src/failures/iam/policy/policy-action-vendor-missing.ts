import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** An action has no service in front of it: write ecs:RunTask, not RunTask. */
export const iamPolicyActionVendorMissing = failureMode({
  id: "iam.policy-action-vendor-missing",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.`,
  causes: [],
  words: {
    en: "An action has no service in front of it: write ecs:RunTask, not RunTask.",
    ko: "작업 앞에 서비스가 없습니다. RunTask가 아니라 ecs:RunTask로 적으세요.",
    ja: "アクションの前にサービスがありません。RunTask ではなく ecs:RunTask と記述してください。",
  },
  examples: [
    {
      text: "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
      source: "getmoto/moto iam/policy_validation.py",
    },
  ],
});
