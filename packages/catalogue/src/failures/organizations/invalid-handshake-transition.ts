import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The invitation is no longer open. */
export const organizationsInvalidHandshakeTransition = failureMode({
  id: "organizations.invalid-handshake-transition",
  code: "InvalidHandshakeTransitionException",
  surfaces: [answerOf("organizations", "AcceptHandshake", "DeclineHandshake", "CancelHandshake")],
  template: template`You can't perform the operation on the handshake in its current state. For example, you can't cancel a handshake that was already accepted or accept a handshake that was already declined.`,
  causes: [],
  words: {
    en: "The invitation is no longer open.",
    ko: "초대가 더 이상 열려 있지 않습니다.",
    ja: "招待はすでに締め切られています。",
  },
  examples: [
    {
      text: "You can't perform the operation on the handshake in its current state. For example, you can't cancel a handshake that was already accepted or accept a handshake that was already declined.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
