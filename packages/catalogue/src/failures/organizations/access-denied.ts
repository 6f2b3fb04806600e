import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only the management account of the organization may call this; IAM permissions in a member account do not help. */
export const organizationsAccessDenied = failureMode({
  id: "organizations.access-denied",
  code: "AccessDeniedException",
  surfaces: [answerOf("organizations")],
  template: template`You don't have permissions to access this resource.`,
  causes: [],
  words: {
    en: "Only the management account of the organization may call this; IAM permissions in a member account do not help.",
    ko: "조직의 관리 계정만 호출할 수 있습니다. 멤버 계정의 IAM 권한으로는 해결되지 않습니다.",
    ja: "組織の管理アカウントだけが呼び出せます。メンバーアカウントの IAM 権限では解決しません。",
  },
  examples: [
    {
      text: "You don't have permissions to access this resource.",
      source: "awslabs/aws-innovation-sandbox#6, prowler-cloud/prowler#2133",
    },
  ],
});
