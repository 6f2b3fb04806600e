import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Organizational units can be nested five deep. */
export const organizationsOrganizationalUnitTooDeep = failureMode({
  id: "organizations.organizational-unit-too-deep",
  code: "ConstraintViolationException",
  members: { Reason: "OU_DEPTH_LIMIT_EXCEEDED" },
  surfaces: [answerOf("organizations", "CreateOrganizationalUnit")],
  template: template`You attempted to create an OU tree that is too many levels deep.`,
  causes: [],
  words: {
    en: "Organizational units can be nested five deep.",
    ko: "조직 단위는 다섯 단계까지 중첩할 수 있습니다.",
    ja: "組織単位は 5 階層まで入れ子にできます。",
  },
  examples: [
    {
      text: "You attempted to create an OU tree that is too many levels deep.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
