import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** The body is larger than Understudy takes. */
export const requestTooLarge = failureMode({
  id: "wire.request-too-large",
  code: "RequestEntityTooLargeException",
  status: 413,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({ limit: "\\d+" })`Request size exceeds the limit of ${"limit"} bytes.`,
  causes: [],
  words: {
    en: "The body is larger than Understudy takes.",
    ko: "본문이 Understudy가 받는 크기를 넘습니다.",
    ja: "本文が Understudy の受け付ける大きさを超えています。",
  },
  examples: [
    { text: "Request size exceeds the limit of 1048576 bytes.", source: "Understudy; AWS services answer 413" },
  ],
});
