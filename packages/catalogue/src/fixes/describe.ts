import type { PolicyDocument, Statement } from "@understudy/iam";
import type { Words } from "../failure-mode.js";
import type { Fix } from "./fix.js";

/** What a fix does, in one sentence. */
export function describeFix(fix: Fix): Words {
  switch (fix.do) {
    case "create-role":
      return createRole(fix.roleName, servicesOf(fix.trust), fix.managedPolicies.map(lastPart));
    case "set-trust":
      return setTrust(fix.roleName, principalsOf(fix.added));
    case "allow":
      return allow(fix.to.kind, fix.to.name, fix.statements);
    case "attach-policy":
      return attachPolicy(fix.to.kind, fix.to.name, lastPart(fix.policyArn));
    case "update-organization-policy":
      return updateOrganizationPolicy(fix);
    case "create-service-linked-role":
      return serviceLinkedRole(fix.serviceName);
    case "create-log-group":
      return create("log group", "로그 그룹", "ロググループ", fix.logGroupName);
    case "create-cluster":
      return create("cluster", "클러스터", "クラスター", fix.clusterName);
    case "create-oidc-provider":
      return create("OpenID Connect provider", "OpenID Connect 공급자", "OpenID Connect プロバイダー", fix.url);
    case "add-client-id":
      return addClientId(fix.providerArn, fix.clientId);
    case "wait":
      return wait(Math.ceil(fix.seconds));
    case "change-deny":
      return changeDeny(fix.where, fix.arn, fix.statement?.Effect === "Allow");
    case "change-request":
      return changeRequest(fix.what, fix.to);
  }
}

function createRole(role: string, trusted: readonly string[], policies: readonly string[]): Words {
  const who = trusted.join(", ");
  const what = policies.join(", ");
  return {
    en: `Create the role ${role}${who && ` that ${who} may assume`}${what && `, and attach ${what}`}.`,
    ko: `${who && `${who}가 수임할 수 있는 `}역할 ${role}을(를) 만드세요${what && `. 관리형 정책 ${what}을(를) 연결하세요`}.`,
    ja: `${who && `${who} が引き受けられる`}ロール ${role} を作成してください${what && `。管理ポリシー ${what} をアタッチします`}。`,
  };
}

function setTrust(role: string, trusted: readonly string[]): Words {
  const who = trusted.join(", ");
  return {
    en: `Let ${who} assume the role ${role}: add one statement to its trust policy.`,
    ko: `역할 ${role}의 신뢰 정책에 문을 하나 추가하여 ${who}가 역할을 수임할 수 있게 하세요.`,
    ja: `ロール ${role} の信頼ポリシーにステートメントを 1 つ追加し、${who} が引き受けられるようにしてください。`,
  };
}

function allow(kind: "role" | "user", name: string, statements: readonly Statement[]): Words {
  const actions = [...new Set(statements.flatMap((statement) => list(statement.Action)))].join(", ");
  const resources = [...new Set(statements.flatMap((statement) => list(statement.Resource)))].join(", ");
  const who = ownerWords(kind, name);
  return {
    en: `Allow ${who.en} ${actions} on ${resources}.`,
    ko: `${who.ko}에 ${resources}에 대한 ${actions} 권한을 허용하세요.`,
    ja: `${who.ja} に ${resources} に対する ${actions} を許可してください。`,
  };
}

function attachPolicy(kind: "role" | "user", name: string, policy: string): Words {
  const who = ownerWords(kind, name);
  return {
    en: `Attach the managed policy ${policy} to ${who.en}.`,
    ko: `${who.ko}에 관리형 정책 ${policy}을(를) 연결하세요.`,
    ja: `${who.ja} に管理ポリシー ${policy} をアタッチしてください。`,
  };
}

function ownerWords(kind: "role" | "user", name: string): Words {
  const [en, ko, ja] = kind === "role" ? ["the role", "역할", "ロール"] : ["the user", "사용자", "ユーザー"];
  return { en: `${en} ${name}`, ko: `${ko} ${name}`, ja: `${ja} ${name}` };
}

function updateOrganizationPolicy(fix: Extract<Fix, { do: "update-organization-policy" }>): Words {
  const { policyName: name, policyId: id, exempt, added } = fix;
  const scp = fix.type === "SERVICE_CONTROL_POLICY";
  const [en, ko, ja] = scp
    ? ["service control policy", "서비스 제어 정책", "サービスコントロールポリシー"]
    : ["resource control policy", "리소스 제어 정책", "リソースコントロールポリシー"];
  if (exempt !== undefined) {
    return {
      en: `From the management account, except ${exempt} from the Deny in the ${en} ${name} (${id}).`,
      ko: `관리 계정에서 ${ko} ${name}(${id})의 Deny에서 ${exempt}을(를) 제외하세요.`,
      ja: `管理アカウントから、${ja} ${name} (${id}) の Deny の対象から ${exempt} を除外してください。`,
    };
  }
  const what = list(added?.Action).join(", ");
  return {
    en: `From the management account, allow ${what} in the ${en} ${name} (${id}).`,
    ko: `관리 계정에서 ${ko} ${name}(${id})에 ${what} 허용을 추가하세요.`,
    ja: `管理アカウントから、${ja} ${name} (${id}) で ${what} を許可してください。`,
  };
}

function serviceLinkedRole(serviceName: string): Words {
  return {
    en: `Create the service-linked role of ${serviceName}; an account needs it once.`,
    ko: `${serviceName}의 서비스 연결 역할을 만드세요. 계정마다 한 번이면 됩니다.`,
    ja: `${serviceName} のサービスにリンクされたロールを作成してください。アカウントごとに 1 回だけ必要です。`,
  };
}

function create(en: string, ko: string, ja: string, name: string): Words {
  return {
    en: `Create the ${en} ${name}.`,
    ko: `${ko} ${name}을(를) 만드세요.`,
    ja: `${ja} ${name} を作成してください。`,
  };
}

function addClientId(provider: string, clientId: string): Words {
  return {
    en: `Add ${clientId} to the client ids of ${provider}.`,
    ko: `${provider}의 클라이언트 ID에 ${clientId}을(를) 추가하세요.`,
    ja: `${provider} のクライアント ID に ${clientId} を追加してください。`,
  };
}

function wait(seconds: number): Words {
  return {
    en: `Wait ${seconds} second${seconds === 1 ? "" : "s"} and try again: the change has not reached all of AWS yet.`,
    ko: `${seconds}초 기다린 뒤 다시 시도하세요. 변경 사항이 아직 AWS 전체에 전파되지 않았습니다.`,
    ja: `${seconds} 秒待ってから再試行してください。変更がまだ AWS 全体に反映されていません。`,
  };
}

function changeDeny(where: string, arn: string | undefined, silent: boolean): Words {
  const which = arn && !where.includes(arn) ? ` (${arn})` : "";
  return silent
    ? {
        en: `Add the missing Allow where it is lacking: ${where}${which}. No permission that is added elsewhere helps.`,
        ko: `빠진 Allow를 해당 정책에 추가하세요: ${where}${which}. 다른 곳에 권한을 더해도 해결되지 않습니다.`,
        ja: `欠けている Allow をその場所に追加してください: ${where}${which}。ほかで権限を追加しても解決しません。`,
      }
    : {
        en: `Change what denies, where it is: ${where}${which}. No permission that is added elsewhere helps.`,
        ko: `거부하는 곳 자체를 고치세요: ${where}${which}. 다른 곳에 권한을 더해도 해결되지 않습니다.`,
        ja: `拒否している箇所そのものを変更してください: ${where}${which}。ほかで権限を追加しても解決しません。`,
      };
}

function changeRequest(what: string, to: string | undefined): Words {
  return to === undefined
    ? {
        en: `In the request, change ${what}.`,
        ko: `요청에서 ${what}을(를) 바꾸세요.`,
        ja: `リクエストの ${what} を変更してください。`,
      }
    : {
        en: `In the request, set ${what} to ${to}.`,
        ko: `요청에서 ${what}을(를) ${to}(으)로 지정하세요.`,
        ja: `リクエストの ${what} を ${to} にしてください。`,
      };
}

/** Who may assume, of a whole trust policy. */
function servicesOf(trust: PolicyDocument): readonly string[] {
  return [...new Set(list(trust.Statement).flatMap(principalsOf))];
}

function principalsOf(statement: Statement): readonly string[] {
  const principal = statement.Principal;
  if (principal === undefined || principal === "*") return ["*"];
  return Object.values(principal).flatMap((value) => list(value));
}

function list<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as T];
}

function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf("/") + 1);
}
