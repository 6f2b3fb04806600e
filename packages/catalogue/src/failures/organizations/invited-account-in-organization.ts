import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An account can be in one organization only, and the invited one is in one already. */
export const organizationsInvitedAccountInOrganization = failureMode({
  id: "organizations.invited-account-in-organization",
  code: "HandshakeConstraintViolationException",
  members: { Reason: "ALREADY_IN_AN_ORGANIZATION" },
  surfaces: [answerOf("organizations", "InviteAccountToOrganization", "AcceptHandshake")],
  template: template`The handshake request is invalid because the invited account is already a member of an organization.`,
  causes: [],
  words: {
    en: "An account can be in one organization only, and the invited one is in one already.",
    ko: "계정은 한 조직에만 속할 수 있으며 초대된 계정은 이미 조직에 속해 있습니다.",
    ja: "アカウントは 1 つの組織にしか属せず、招待されたアカウントはすでに属しています。",
  },
  examples: [
    {
      text: "The handshake request is invalid because the invited account is already a member of an organization.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
