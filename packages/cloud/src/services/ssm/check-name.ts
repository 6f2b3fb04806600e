/** Names of parameters. Source: Systems Manager User Guide, "About requirements and constraints for parameter names". */
import {
  refuse,
  ssmHierarchyTooDeep,
  ssmNameEndsWithSlash,
  ssmNameNotFullyQualified,
  ssmNameNotValid,
  ssmNamePrefixReserved,
  ssmNameReserved,
} from "@understudy/catalogue";

const LEVELS = 15;

/** The name of a parameter that is to be made. @throws Failure */
export function checkName(name: string): void {
  checkReserved(name);
  if (!/^[A-Za-z0-9_.\-/]+$/.test(name) || name.includes("//")) refuse(ssmNameNotValid, {});
  if (name.endsWith("/")) refuse(ssmNameEndsWithSlash, {});
  if (name.includes("/") && !name.startsWith("/")) refuse(ssmNameNotFullyQualified, {});
  if (name.split("/").filter(Boolean).length > LEVELS) refuse(ssmHierarchyTooDeep, {});
}

function checkReserved(name: string): void {
  const first = name.toLowerCase().replace(/^\/+/, "");
  if (!first.startsWith("aws") && !first.startsWith("ssm")) return;
  const isPath = name.lastIndexOf("/") > 0;
  if (isPath && /^\/aws/i.test(name)) refuse(ssmNameReserved, { name });
  refuse(isPath ? ssmNameNotValid : ssmNamePrefixReserved, {});
}
