import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account has an open invitation to this organization already. */
export const organizationsDuplicateHandshake = failureMode({
  id: "organizations.duplicate-handshake",
  code: "DuplicateHandshakeException",
  surfaces: [answerOf("organizations", "InviteAccountToOrganization")],
  template: template`A handshake with the same action and target already exists. For example, if you invited an account to join your organization, the invited account might already have a pending invitation from this organization. If you intend to resend an invitation to an account, ensure that existing handshakes that might be considered duplicates are canceled or declined.`,
  causes: [],
  words: {
    en: "The account has an open invitation to this organization already.",
    ko: "계정에 이 조직의 초대가 이미 열려 있습니다.",
    ja: "アカウントにはこの組織からの未処理の招待がすでにあります。",
  },
  examples: [
    {
      text: "A handshake with the same action and target already exists. For example, if you invited an account to join your organization, the invited account might already have a pending invitation from this organization. If you intend to resend an invitation to an account, ensure that existing handshakes that might be considered duplicates are canceled or declined.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
