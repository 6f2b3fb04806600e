import type { Statement } from "@understudy/iam";
import type { Cause } from "../../failure-mode.js";
import type { Fix } from "../../fixes/fix.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "./denial/index.js";

/** A stream of the awslogs driver ends in the id of its task: the next task's is another. */
const TASK_ID = /(?<=\/)[0-9a-f]{32}$/;

/** Why the execution role may not make a container's log stream. The fix serves every task, and what the driver does next. */
export const logStreamDenialCauses: readonly Cause<DenialView>[] = denialCauses.map((cause) => ({
  ...cause,
  fixes: (view, values) => cause.fixes(view, values).map(forEveryTask),
}));

function forEveryTask(fix: Fix): Fix {
  return fix.do === "allow" ? { ...fix, statements: fix.statements.map(widened) } : fix;
}

/** AWS: a driver that may make its stream and not write to it loses the lines without a word. */
function widened(statement: Statement): Statement {
  const { Action, Resource } = statement;
  if (Action !== "logs:CreateLogStream" || typeof Resource !== "string") return statement;
  return { ...statement, Action: [Action, "logs:PutLogEvents"], Resource: Resource.replace(TASK_ID, "*") };
}
