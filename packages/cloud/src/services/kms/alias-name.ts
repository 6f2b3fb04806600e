import { kmsAliasPrefixMissing, kmsAliasReserved, refuse } from "@understudy/catalogue";

/** A name that a caller may give to an alias. @throws Failure */
export function checkAliasName(name: string): void {
  if (!name.startsWith("alias/")) refuse(kmsAliasPrefixMissing, {});
  if (name.startsWith("alias/aws/")) refuse(kmsAliasReserved, {});
}
