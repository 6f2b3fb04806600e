import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has no root or organizational unit of that id. */
export const organizationsParentNotFound = failureMode({
  id: "organizations.parent-not-found",
  code: "ParentNotFoundException",
  surfaces: [
    answerOf(
      "organizations",
      "CreateOrganizationalUnit",
      "ListAccountsForParent",
      "ListChildren",
      "ListOrganizationalUnitsForParent",
    ),
  ],
  template: template`You specified parent that doesn't exist.`,
  causes: [],
  words: {
    en: "The organization has no root or organizational unit of that id.",
    ko: "조직에 해당 ID의 루트나 조직 단위가 없습니다.",
    ja: "組織にその ID のルートや組織単位はありません。",
  },
  examples: [
    {
      text: "You specified parent that doesn't exist.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
