import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** `arn` is not an ARN. */
export const stsInvalidArn = failureMode({
  id: "sts.invalid-arn",
  code: "ValidationError",
  surfaces: [answerOf("sts", "AssumeRole")],
  template: templateWith({ arn: "[^\\s'\"]+" })`${"arn"} is invalid`,
  causes: [],
  words: {
    en: "{arn} is not an ARN. A role is named in full: arn:aws:iam::ACCOUNT:role/NAME.",
    ko: "{arn}은(는) ARN이 아닙니다. 역할은 arn:aws:iam::ACCOUNT:role/NAME처럼 전체 형식으로 지정합니다.",
    ja: "{arn} は ARN ではありません。ロールは arn:aws:iam::ACCOUNT:role/NAME のように完全な形で指定します。",
  },
  examples: [{ text: "nothing-valid-in-here is invalid", source: "localstack/localstack test_sts.snapshot.json" }],
});
