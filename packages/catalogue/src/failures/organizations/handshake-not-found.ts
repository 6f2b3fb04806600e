import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no invitation of that id, or it is for another account. */
export const organizationsHandshakeNotFound = failureMode({
  id: "organizations.handshake-not-found",
  code: "HandshakeNotFoundException",
  surfaces: [answerOf("organizations", "AcceptHandshake", "DeclineHandshake", "CancelHandshake", "DescribeHandshake")],
  template: template`We can't find a handshake with the HandshakeId that you specified.`,
  causes: [],
  words: {
    en: "There is no invitation of that id, or it is for another account.",
    ko: "해당 ID의 초대가 없거나 다른 계정에 대한 초대입니다.",
    ja: "その ID の招待はないか、別のアカウント宛てです。",
  },
  examples: [
    {
      text: "We can't find a handshake with the HandshakeId that you specified.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
