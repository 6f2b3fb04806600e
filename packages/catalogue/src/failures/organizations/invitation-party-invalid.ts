import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Accounts are invited by their id here: nobody has an e-mail address before it is in an organization. */
export const organizationsInvitationPartyInvalid = failureMode({
  id: "organizations.invitation-party-invalid",
  code: "InvalidInputException",
  members: { Reason: "INVALID_PARTY_TYPE_TARGET" },
  surfaces: [answerOf("organizations", "InviteAccountToOrganization")],
  template: template`You specified the wrong type of entity (account, organization, or email) as a party.`,
  causes: [],
  words: {
    en: "Accounts are invited by their id here: nobody has an e-mail address before it is in an organization.",
    ko: "여기서는 계정 ID로 초대합니다. 조직에 속하기 전에는 이메일 주소를 가진 계정이 없습니다.",
    ja: "ここではアカウント ID で招待します。組織に入る前のアカウントにメールアドレスはありません。",
  },
  examples: [
    {
      text: "You specified the wrong type of entity (account, organization, or email) as a party.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
