import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service has no trusted access to the organization yet. */
export const organizationsServiceAccessNotEnabled = failureMode({
  id: "organizations.service-access-not-enabled",
  code: "ConstraintViolationException",
  members: { Reason: "SERVICE_ACCESS_NOT_ENABLED" },
  surfaces: [answerOf("organizations", "RegisterDelegatedAdministrator")],
  template: template`You attempted to register a delegated administrator before you enabled service access. Call the EnableAWSServiceAccess API first.`,
  causes: [],
  words: {
    en: "The service has no trusted access to the organization yet.",
    ko: "서비스에 조직에 대한 신뢰할 수 있는 액세스가 아직 없습니다.",
    ja: "サービスにはまだ組織への信頼されたアクセスがありません。",
  },
  examples: [
    {
      text: "You attempted to register a delegated administrator before you enabled service access. Call the EnableAWSServiceAccess API first.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
