import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no such resource to be tagged. */
export const ssmResourceIdInvalid = failureMode({
  id: "ssm.resource-id-invalid",
  code: "InvalidResourceId",
  surfaces: [answerOf("ssm", "AddTagsToResource", "RemoveTagsFromResource", "ListTagsForResource")],
  template: template`Invalid Resource Id`,
  causes: [],
  words: {
    en: "There is no such resource to be tagged.",
    ko: "태그를 지정할 리소스가 없습니다.",
    ja: "タグを付ける対象のリソースがありません。",
  },
  examples: [{ text: "Invalid Resource Id", source: "getmoto/moto ssm/exceptions.py" }],
});
