import { compile, decide } from "@understudy/iam";
import type { Cause } from "../../failure-mode.js";
import type { SecretDenialView } from "../../views/secret-denial-view.js";
import { isSilent } from "./denial/explanation.js";
import { fixesOfDenial } from "./denial/fixes-of-denial.js";

/** The task role has the permission that the execution role lacks: the two are easily mixed up. */
export const givenToTaskRole: Cause<SecretDenialView> = {
  id: "given-to-task-role",
  holds: (view) => {
    const { taskRole, policies, request } = view;
    if (!taskRole || !isSilent(view, "identity")) return undefined;
    if (decide(compile(taskRole.policies), request).outcome !== "allow") return undefined;
    const { principal } = policies;
    const executionRole = principal.kind === "role-session" ? principal.roleArn : "";
    return { action: request.action, asked: request.resource, taskRole: taskRole.roleArn, executionRole };
  },
  words: {
    en: "The task role {taskRole} may do {action} on {asked}, but it is the program in the container that acts as the task role. Secrets are fetched before it starts, as the task execution role {executionRole}: give the permission to that one.",
    ko: "태스크 역할 {taskRole}에는 {asked}에 대한 {action} 권한이 있지만, 태스크 역할은 컨테이너 안의 프로그램이 사용합니다. 보안 암호는 프로그램이 시작되기 전에 태스크 실행 역할 {executionRole}(으)로 가져오므로 그 역할에 권한을 주세요.",
    ja: "タスクロール {taskRole} には {asked} に対する {action} の権限がありますが、タスクロールを使うのはコンテナ内のプログラムです。シークレットはその起動前にタスク実行ロール {executionRole} で取得されるため、そちらに権限を付けてください。",
  },
  fixes: fixesOfDenial,
};
