import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has no root or unit of the id to which the account is to be moved. */
export const organizationsDestinationParentNotFound = failureMode({
  id: "organizations.destination-parent-not-found",
  code: "DestinationParentNotFoundException",
  surfaces: [answerOf("organizations", "MoveAccount")],
  template: template`We can't find the destination container (a root or OU) with the ParentId that you specified.`,
  causes: [],
  words: {
    en: "The organization has no root or unit of the id to which the account is to be moved.",
    ko: "조직에 이동 대상 ID의 루트나 단위가 없습니다.",
    ja: "組織に移動先の ID のルートや単位はありません。",
  },
  examples: [
    {
      text: "We can't find the destination container (a root or OU) with the ParentId that you specified.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
