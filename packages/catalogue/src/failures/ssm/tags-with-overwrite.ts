import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Tags can be given to a new parameter only. */
export const ssmTagsWithOverwrite = failureMode({
  id: "ssm.tags-with-overwrite",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.`,
  causes: [],
  words: {
    en: "Tags can be given to a new parameter only.",
    ko: "태그는 새 파라미터에만 지정할 수 있습니다.",
    ja: "タグは新しいパラメータにだけ指定できます。",
  },
  examples: [
    {
      text: "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
