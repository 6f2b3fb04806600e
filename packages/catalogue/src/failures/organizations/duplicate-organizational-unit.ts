import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The parent holds an organizational unit of that name already. */
export const organizationsDuplicateOrganizationalUnit = failureMode({
  id: "organizations.duplicate-organizational-unit",
  code: "DuplicateOrganizationalUnitException",
  surfaces: [answerOf("organizations", "CreateOrganizationalUnit", "UpdateOrganizationalUnit")],
  template: template`An OU with the same name already exists.`,
  causes: [],
  words: {
    en: "The parent holds an organizational unit of that name already.",
    ko: "같은 상위 항목에 같은 이름의 조직 단위가 이미 있습니다.",
    ja: "同じ親に同じ名前の組織単位がすでにあります。",
  },
  examples: [
    {
      text: "An OU with the same name already exists.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
