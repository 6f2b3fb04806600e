import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A parameter keeps 100 versions, and its oldest one has a label. */
export const ssmOldestVersionLabelled = failureMode({
  id: "ssm.oldest-version-labelled",
  code: "ParameterMaxVersionLimitExceeded",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: templateWith({
    version: "\\d+",
  })`You attempted to create a new version of ${"name"} by calling the PutParameter API with the overwrite flag. Version ${"version"}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.`,
  causes: [],
  words: {
    en: "A parameter keeps 100 versions, and its oldest one has a label.",
    ko: "파라미터는 버전을 100개까지 보관하는데, 가장 오래된 버전에 레이블이 있습니다.",
    ja: "パラメータが保持するバージョンは 100 個で、最も古いものにラベルが付いています。",
  },
  examples: [
    {
      text: "You attempted to create a new version of a by calling the PutParameter API with the overwrite flag. Version 1, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
