import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The session policy and the session tags together are too large in their packed form; shorten them, or name managed policies by ARN. */
export const stsPackedPolicyTooLarge = failureMode({
  id: "sts.packed-policy-too-large",
  code: "PackedPolicyTooLarge",
  surfaces: [answerOf("sts", "AssumeRole", "GetFederationToken")],
  template: templateWith({
    percentage: "\\d+",
  })`Packed policy consumes ${"percentage"}% of allotted space, please use smaller policy.`,
  causes: [],
  words: {
    en: "The session policy and the session tags together are too large in their packed form; shorten them, or name managed policies by ARN.",
    ko: "세션 정책과 세션 태그를 합친 압축 크기가 너무 큽니다. 줄이거나 관리형 정책을 ARN으로 지정하세요.",
    ja: "セッションポリシーとセッションタグを合わせた圧縮後のサイズが大きすぎます。短くするか、マネージドポリシーを ARN で指定してください。",
  },
  examples: [
    {
      text: "Packed policy consumes 112% of allotted space, please use smaller policy.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
