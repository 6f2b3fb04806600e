import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** Creating a log group with tags needs two permissions: logs:CreateLogGroup and logs:TagResource. */
export const logsCreateWithTagsDenied = failureMode<"account", DenialView>({
  id: "logs.create-with-tags-denied",
  code: "AccessDeniedException",
  surfaces: [answerOf("logs", "CreateLogGroup")],
  template: templateWith({
    account: "\\S+",
  })`User with accountId: ${"account"} is not authorized to perform CreateLogGroup with Tags. An additional permission "logs:TagResource" is required.`,
  causes: denialCauses,
  words: {
    en: "Creating a log group with tags needs two permissions: logs:CreateLogGroup and logs:TagResource. The second is missing.",
    ko: "태그가 있는 로그 그룹을 만들려면 logs:CreateLogGroup과 logs:TagResource 두 권한이 필요한데 후자가 없습니다.",
    ja: "タグ付きのロググループを作成するには logs:CreateLogGroup と logs:TagResource の 2 つの権限が必要ですが、後者がありません。",
  },
  examples: [
    {
      text: 'User with accountId: 123456789012 is not authorized to perform CreateLogGroup with Tags. An additional permission "logs:TagResource" is required.',
      source: "inferred: long known, no recording at hand",
    },
  ],
});
