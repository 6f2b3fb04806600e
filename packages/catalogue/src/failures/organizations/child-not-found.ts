import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has no account or organizational unit of that id. */
export const organizationsChildNotFound = failureMode({
  id: "organizations.child-not-found",
  code: "ChildNotFoundException",
  surfaces: [answerOf("organizations", "ListParents")],
  template: template`You specified a child that doesn't exist.`,
  causes: [],
  words: {
    en: "The organization has no account or organizational unit of that id.",
    ko: "조직에 해당 ID의 계정이나 조직 단위가 없습니다.",
    ja: "組織にその ID のアカウントや組織単位はありません。",
  },
  examples: [
    {
      text: "You specified a child that doesn't exist.",
      source: "inferred: worded as its siblings; AWS's own text is not public",
    },
  ],
});
