import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The LocationConstraint names another Region than the one that was asked. */
export const s3LocationMismatch = failureMode({
  id: "s3.location-mismatch",
  code: "IllegalLocationConstraintException",
  surfaces: [answerOf("s3", "CreateBucket")],
  template: templateWith({
    location: "[a-zA-Z0-9-]+",
  })`The ${"location"} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  causes: [],
  words: {
    en: "The LocationConstraint names another Region than the one that was asked.",
    ko: "LocationConstraint가 요청을 받은 리전과 다른 리전을 나타냅니다.",
    ja: "LocationConstraint が要求先とは別のリージョンを示しています。",
  },
  examples: [
    {
      text: "The eu-west-1 location constraint is incompatible for the region specific endpoint this request was sent to.",
      source: "aws/aws-sdk-js#3687",
    },
  ],
});
