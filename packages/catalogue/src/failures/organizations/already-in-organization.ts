import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An account can be in one organization only, and this one is in one already. */
export const organizationsAlreadyInOrganization = failureMode({
  id: "organizations.already-in-organization",
  code: "AlreadyInOrganizationException",
  surfaces: [answerOf("organizations", "CreateOrganization")],
  template: template`The AWS account is already a member of an organization.`,
  causes: [],
  words: {
    en: "An account can be in one organization only, and this one is in one already.",
    ko: "계정은 한 조직에만 속할 수 있으며 이 계정은 이미 조직에 속해 있습니다.",
    ja: "アカウントは 1 つの組織にしか属せず、このアカウントはすでに属しています。",
  },
  examples: [
    {
      text: "The AWS account is already a member of an organization.",
      source: "hashicorp/terraform-provider-aws#30687",
    },
  ],
});
