import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has no organizational unit of that id. */
export const organizationsOrganizationalUnitNotFound = failureMode({
  id: "organizations.organizational-unit-not-found",
  code: "OrganizationalUnitNotFoundException",
  surfaces: [
    answerOf("organizations", "DescribeOrganizationalUnit", "UpdateOrganizationalUnit", "DeleteOrganizationalUnit"),
  ],
  template: template`You specified an organizational unit that doesn't exist.`,
  causes: [],
  words: {
    en: "The organization has no organizational unit of that id.",
    ko: "조직에 해당 ID의 조직 단위가 없습니다.",
    ja: "組織にその ID の組織単位はありません。",
  },
  examples: [
    {
      text: "You specified an organizational unit that doesn't exist.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
