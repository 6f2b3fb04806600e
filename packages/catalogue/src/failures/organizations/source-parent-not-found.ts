import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account is not in the root or unit it is to be moved from; list-parents says where it is. */
export const organizationsSourceParentNotFound = failureMode({
  id: "organizations.source-parent-not-found",
  code: "SourceParentNotFoundException",
  surfaces: [answerOf("organizations", "MoveAccount")],
  template: template`We can't find a source root or OU with the ParentId that you specified.`,
  causes: [],
  words: {
    en: "The account is not in the root or unit it is to be moved from; list-parents says where it is.",
    ko: "계정이 지정한 원본 루트나 단위에 있지 않습니다. list-parents로 위치를 확인하세요.",
    ja: "アカウントは指定された移動元のルートや単位にありません。list-parents で場所を確認できます。",
  },
  examples: [
    {
      text: "We can't find a source root or OU with the ParentId that you specified.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
