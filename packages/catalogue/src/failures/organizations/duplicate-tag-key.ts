import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A tag key is given twice. */
export const organizationsDuplicateTagKey = failureMode({
  id: "organizations.duplicate-tag-key",
  code: "InvalidInputException",
  members: { Reason: "DUPLICATE_TAG_KEY" },
  surfaces: [
    answerOf(
      "organizations",
      "CreateAccount",
      "CreateOrganizationalUnit",
      "CreatePolicy",
      "InviteAccountToOrganization",
      "TagResource",
    ),
  ],
  template: template`Tag keys must be unique among the tags attached to the same entity.`,
  causes: [],
  words: {
    en: "A tag key is given twice.",
    ko: "태그 키가 두 번 지정되었습니다.",
    ja: "タグキーが 2 回指定されています。",
  },
  examples: [
    {
      text: "Tag keys must be unique among the tags attached to the same entity.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
