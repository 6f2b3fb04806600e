import type { Statement } from "@understudy/iam";
import { list } from "./trust.js";

/** Does the statement name this AWS service as a principal? */
export function namesService(statement: Statement, service: string): boolean {
  if (statement.Principal === "*") return true;
  return list(statement.Principal?.Service).includes(service);
}
