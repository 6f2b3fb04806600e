import { compile, decide } from "@understudy/iam";
import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";

/** The caller's policies were mended so recently that the service still decides by those before. */
export const policyTooNew: Cause<DenialView> = {
  id: "policy-too-new",
  holds: ({ coming, request }) =>
    coming && decide(compile(coming.policies), request).outcome === "allow"
      ? { asked: request.action, wait: String(coming.seenIn) }
      : undefined,
  words: {
    en: "The caller's policies allow {asked} as they stand, but they were changed a moment ago and the service still decides by those before: changes to IAM take a while to spread. The same call succeeds in about {wait} s.",
    ko: "호출자의 현재 정책은 {asked}을(를) 허용하지만 방금 변경되어 서비스는 아직 이전 정책으로 판단합니다. IAM 변경이 전파되려면 시간이 걸립니다. 약 {wait}초 뒤에 같은 호출이 성공합니다.",
    ja: "呼び出し元の現在のポリシーは {asked} を許可していますが、変更されたばかりで、サービスはまだ以前のポリシーで判断しています。IAM の変更が行き渡るには時間がかかります。約 {wait} 秒後には同じ呼び出しが成功します。",
  },
  fixes: ({ coming }) => [{ do: "wait", seconds: coming?.seenIn ?? 0 }],
};
