import { manyOf } from "../one-or-many.js";
import type { Principal, PrincipalElement, Statement } from "../types.js";
import { DIRECT_GRANT, type Grant, NO_GRANT } from "./grant.js";
import { levelsOf, type PrincipalLevel } from "./principal-levels.js";

/** The account of `arn:PARTITION:iam::ACCOUNT:root`; other texts unchanged. */
function accountRootOf(name: string): string {
  if (!name.startsWith("arn:") || !name.endsWith(":root")) return name;
  const [, , service, region, account, resource] = name.split(":");
  return service === "iam" && region === "" && resource === "root" && account !== undefined ? account : name;
}

/** A compiled Principal or NotPrincipal element. */
export class PrincipalMatcher {
  private readonly everyone: boolean;
  private readonly names: Readonly<Record<"AWS" | "Service" | "Federated", ReadonlySet<string>>>;

  constructor(
    element: PrincipalElement,
    /** True for NotPrincipal. */
    private readonly negated: boolean,
    private readonly deny: boolean,
  ) {
    const lists = typeof element === "object" && element !== null ? element : {};
    const aws = manyOf(lists.AWS);
    // AWS: "*" and {"AWS": "*"} both mean everyone: other accounts, services, anonymous callers.
    this.everyone = element === "*" || aws.includes("*");
    this.names = {
      AWS: new Set(aws.map((name) => accountRootOf(String(name)))),
      Service: new Set(manyOf(lists.Service)),
      Federated: new Set(manyOf(lists.Federated)),
    };
  }

  /** What the element is worth to a caller known by these levels. */
  grant(levels: readonly PrincipalLevel[]): Grant {
    if (this.negated) return this.excepts(levels) ? NO_GRANT : DIRECT_GRANT;
    // AWS: a wildcard principal is not limited by implicit denies in boundaries and session policies either ("IAM role
    // principals", permissions granted with aws:PrincipalArn and a wildcard).
    if (this.everyone) return DIRECT_GRANT;
    for (let i = levels.length - 1; i >= 0; i--) if (this.lists(levels[i]!)) return levels[i]!.grant;
    return NO_GRANT;
  }

  private lists(level: PrincipalLevel): boolean {
    const names = this.names[level.element];
    if (names.size === 0) return false;
    for (let i = 0; i < level.names.length; i++) if (names.has(level.names[i]!)) return true;
    return false;
  }

  /**
   * AWS: IAM User Guide "IAM JSON policy elements: NotPrincipal": with Deny, AWS "might validate the account first, then the
   * role, and then the assumed-role user". DIFFERS: AWS leaves it to the service; here each of them must be listed for the
   * caller to be excepted. With Allow, naming any of them excepts it.
   */
  private excepts(levels: readonly PrincipalLevel[]): boolean {
    if (this.everyone) return true;
    if (!this.deny) return levels.some((level) => this.lists(level));
    return levels.length > 0 && levels.every((level) => this.lists(level));
  }
}

/** Compiles the principal element of a statement; undefined when it has none. */
export function compilePrincipals(statement: Statement): PrincipalMatcher | undefined {
  const deny = statement.Effect === "Deny";
  if (statement.Principal !== undefined) return new PrincipalMatcher(statement.Principal, false, deny);
  if (statement.NotPrincipal !== undefined) return new PrincipalMatcher(statement.NotPrincipal, true, deny);
  return undefined;
}

/**
 * Does a Principal element name this principal, and how? `undefined` when it does not.
 * `account`: only through its account; `role`: through its role; `direct`: itself, or everyone.
 */
export function matchPrincipal(
  element: PrincipalElement,
  principal: Principal,
): "account" | "role" | "direct" | undefined {
  const grant = new PrincipalMatcher(element, false, false).grant(levelsOf(principal));
  return ([undefined, "account", "role", "direct"] as const)[grant];
}
