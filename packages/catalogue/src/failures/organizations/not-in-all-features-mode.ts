import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has consolidated billing only. */
export const organizationsNotInAllFeaturesMode = failureMode({
  id: "organizations.not-in-all-features-mode",
  code: "ConstraintViolationException",
  members: { Reason: "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE" },
  surfaces: [
    answerOf(
      "organizations",
      "EnableAWSServiceAccess",
      "DisableAWSServiceAccess",
      "ListAWSServiceAccessForOrganization",
    ),
  ],
  template: template`You attempted to perform an operation that requires an organization to be configured to support all features. An organization that supports only consolidated billing features can't perform this operation.`,
  causes: [],
  words: {
    en: "The organization has consolidated billing only.",
    ko: "조직이 통합 결제 기능만 사용합니다.",
    ja: "組織が一括請求のみの機能です。",
  },
  examples: [
    {
      text: "You attempted to perform an operation that requires an organization to be configured to support all features. An organization that supports only consolidated billing features can't perform this operation.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
