import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organizational unit still holds accounts or other units. */
export const organizationsOrganizationalUnitNotEmpty = failureMode({
  id: "organizations.organizational-unit-not-empty",
  code: "OrganizationalUnitNotEmptyException",
  surfaces: [answerOf("organizations", "DeleteOrganizationalUnit")],
  template: template`The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again.`,
  causes: [],
  words: {
    en: "The organizational unit still holds accounts or other units.",
    ko: "조직 단위에 계정이나 하위 단위가 남아 있습니다.",
    ja: "組織単位にはまだアカウントや下位の単位があります。",
  },
  examples: [
    {
      text: "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
