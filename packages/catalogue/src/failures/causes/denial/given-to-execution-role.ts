import { compile, decide } from "@understudy/iam";
import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";

/** The task's execution role has the permission that its task role lacks: the two are easily mixed up. */
export const givenToExecutionRole: Cause<DenialView> = {
  id: "given-to-execution-role",
  holds: (view) => {
    const { executionRole, policies, request } = view;
    if (!executionRole || !isSilent(view, "identity")) return undefined;
    if (decide(compile(executionRole.policies), request).outcome !== "allow") return undefined;
    const { principal } = policies;
    const taskRole = principal.kind === "role-session" ? principal.roleArn : "";
    return { action: request.action, asked: request.resource, executionRole: executionRole.roleArn, taskRole };
  },
  words: {
    en: "The task execution role {executionRole} may do {action} on {asked}, but only ECS itself uses that role: for images, secrets and logs. The program in the container acts as the task role {taskRole}: give the permission to that one.",
    ko: "태스크 실행 역할 {executionRole}에는 {asked}에 대한 {action} 권한이 있지만, 이 역할은 ECS만 이미지, 보안 암호, 로그를 위해 사용합니다. 컨테이너 안의 프로그램은 태스크 역할 {taskRole}(으)로 동작하므로 그 역할에 권한을 주세요.",
    ja: "タスク実行ロール {executionRole} には {asked} に対する {action} の権限がありますが、このロールを使うのは ECS だけです(イメージ、シークレット、ログのため)。コンテナ内のプログラムはタスクロール {taskRole} として動作するため、そちらに権限を付けてください。",
  },
  fixes: fixesOfDenial,
};
