import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource can have 50 tags. */
export const organizationsTooManyTags = failureMode({
  id: "organizations.too-many-tags",
  code: "ConstraintViolationException",
  members: { Reason: "MAX_TAG_LIMIT_EXCEEDED" },
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
  template: template`You have exceeded the number of tags allowed on this resource.`,
  causes: [],
  words: {
    en: "A resource can have 50 tags.",
    ko: "리소스에는 태그를 50개까지 붙일 수 있습니다.",
    ja: "リソースには 50 個までタグを付けられます。",
  },
  examples: [
    {
      text: "You have exceeded the number of tags allowed on this resource.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
