import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The invitation is in that state already. */
export const organizationsHandshakeAlreadyInState = failureMode({
  id: "organizations.handshake-already-in-state",
  code: "HandshakeAlreadyInStateException",
  surfaces: [answerOf("organizations", "AcceptHandshake", "DeclineHandshake", "CancelHandshake")],
  template: template`The specified handshake is already in the requested state. For example, you can't accept a handshake that was already accepted.`,
  causes: [],
  words: {
    en: "The invitation is in that state already.",
    ko: "초대가 이미 해당 상태입니다.",
    ja: "招待はすでにその状態です。",
  },
  examples: [
    {
      text: "The specified handshake is already in the requested state. For example, you can't accept a handshake that was already accepted.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
