import type { FixFormat, Surface, Words } from "@understudy/catalogue";

/** The words around an explanation. */
export const labels = {
  says: { en: "AWS says", ko: "AWS의 메시지", ja: "AWS のメッセージ" },
  met: { en: "Where it is met", ko: "나타나는 곳", ja: "現れる場所" },
  refused: { en: "Who was refused", ko: "거부된 주체", ja: "拒否された主体" },
  meaning: { en: "What it means", ko: "의미", ja: "意味" },
  cause: { en: "The cause", ko: "원인", ja: "原因" },
  candidates: {
    en: "Possible causes; the text alone does not tell which",
    ko: "가능한 원인 (메시지만으로는 알 수 없음)",
    ja: "考えられる原因(メッセージだけでは特定できません)",
  },
  evidence: { en: "Evidence", ko: "근거", ja: "根拠" },
  decide: { en: "To find out", ko: "확인 방법", ja: "確認方法" },
  fix: { en: "The fix", ko: "해결 방법", ja: "対処方法" },
  nested: { en: "The reason inside it", ko: "그 안에 담긴 이유", ja: "その中にある理由" },
  guessed: {
    en: "The text is not word for word AWS's; this is the closest failure that is known.",
    ko: "AWS의 메시지와 정확히 일치하지는 않습니다. 알려진 것 중 가장 가까운 오류입니다.",
    ja: "AWS のメッセージと完全には一致しません。既知のもののうち最も近いエラーです。",
  },
  trustUnknown: {
    en: "The role's trust policy is not known here. What follows holds the new statement alone: add it to those the role has.",
    ko: "역할의 현재 신뢰 정책은 알 수 없습니다. 아래에는 새 문만 있으므로 기존 문에 추가하세요.",
    ja: "ロールの現在の信頼ポリシーは不明です。以下は新しいステートメントのみなので、既存のものに追加してください。",
  },
  fillIn: {
    en: "Put in what stands in <…>.",
    ko: "<…> 부분은 실제 값으로 바꾸세요.",
    ja: "<…> の部分は実際の値に置き換えてください。",
  },
} as const satisfies { readonly [name: string]: Words };

/** What each form of a fix is called. */
export const formNames: { readonly [format in FixFormat]: string } = {
  policy: "policy JSON",
  cli: "aws-cli",
  terraform: "Terraform",
  cloudformation: "CloudFormation",
};

/** A place where a failure is met, in words. */
export function surfaceWords(surface: Surface): Words {
  switch (surface.kind) {
    case "api":
      return apiWords(surface.service, surface.operations);
    case "service-event":
      return { en: "the events of an ECS service", ko: "ECS 서비스의 이벤트", ja: "ECS サービスのイベント" };
    case "stopped-reason":
      return {
        en: "the stopped reason of a task",
        ko: "태스크의 중지 이유(stoppedReason)",
        ja: "タスクの停止理由(stoppedReason)",
      };
    case "execution-history":
      return {
        en: "the history of an execution of Step Functions",
        ko: "Step Functions 실행 기록",
        ja: "Step Functions の実行履歴",
      };
    case "rule-target":
      return {
        en: "a failed invocation of an EventBridge rule's target",
        ko: "EventBridge 규칙 대상의 호출 실패",
        ja: "EventBridge ルールのターゲット呼び出しの失敗",
      };
    case "scaling-activity":
      return {
        en: "a scaling activity of Application Auto Scaling",
        ko: "Application Auto Scaling의 조정 활동",
        ja: "Application Auto Scaling のスケーリングアクティビティ",
      };
    case "console":
      return { en: "the AWS console", ko: "AWS 콘솔", ja: "AWS コンソール" };
  }
}

function apiWords(service: string, operations: readonly string[] | "any"): Words {
  if (operations === "any") {
    const name = service === "any" ? "" : ` (${service})`;
    return {
      en: `the answer to any call${name}`,
      ko: `모든 API 호출의 응답${name}`,
      ja: `任意の API 呼び出しの応答${name}`,
    };
  }
  const calls = operations.map((operation) => (service === "any" ? operation : `${service}:${operation}`)).join(", ");
  return { en: `the answer to ${calls}`, ko: `${calls}의 응답`, ja: `${calls} の応答` };
}
