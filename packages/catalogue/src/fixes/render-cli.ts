import { comment } from "./comment.js";
import type { Fix } from "./fix.js";
import { permissionPolicy } from "./render-policy.js";
import { suffixNote } from "./suffix-note.js";

/** Commands of aws-cli (1 and 2), to be pasted into a POSIX shell. Where they belong to several accounts, each says to which. */
export function renderCli(fixes: readonly Fix[]): string | undefined {
  const several = new Set(fixes.flatMap((fix) => accountOf(fix) ?? [])).size > 1;
  const commands = fixes
    .filter((fix) => !namesFile(fix))
    .flatMap((fix) => [...(several ? credentialsNote(accountOf(fix)) : []), ...commandsOf(fix)]);
  return commands.length === 0 ? undefined : commands.join("\n");
}

function credentialsNote(account: string | undefined): readonly string[] {
  return account === undefined ? [] : [comment(`With credentials of account ${account}:`)];
}

/** The account in which a fix is made, where it is known. */
function accountOf(fix: Fix): string | undefined {
  if (fix.do === "set-trust") return fix.account;
  return fix.do === "allow" ? fix.to.account : undefined;
}

/**
 * aws-cli reads a value such as `file:///etc/passwd` from that file, whatever its quotes, and has no escape for it. No name in
 * AWS starts so; one that does comes from a text that was made to be pasted.
 */
function namesFile(fix: Fix): boolean {
  // aws-cli does not follow the URL of a provider (PARAMFILE_DISABLED in its paramfile.py).
  const plain = fix.do === "create-oidc-provider" ? { ...fix, url: "" } : fix;
  const names = Object.values({ ...plain, ...("to" in fix && typeof fix.to === "object" ? fix.to : {}) });
  return names.flat().some((name) => typeof name === "string" && /^(fileb?|https?):\/\//.test(name));
}

function commandsOf(fix: Fix): readonly string[] {
  switch (fix.do) {
    case "create-role":
      return createRole(fix);
    case "set-trust":
      return [aws("iam update-assume-role-policy", { "role-name": fix.roleName, "policy-document": json(fix.trust) })];
    case "allow": {
      const document = json(permissionPolicy(fix.statements));
      const names = { ...owner(fix.to), "policy-name": fix.policyName };
      return [aws(`iam put-${fix.to.kind}-policy`, { ...names, "policy-document": document })];
    }
    case "attach-policy":
      return [aws(`iam attach-${fix.to.kind}-policy`, { ...owner(fix.to), "policy-arn": fix.policyArn })];
    case "update-organization-policy":
      return [
        comment("With credentials of the organization's management account:"),
        aws("organizations update-policy", { "policy-id": fix.policyId, content: json(fix.document) }),
      ];
    case "create-service-linked-role":
      return [
        comment(...suffixNote(fix.serviceName)),
        aws("iam create-service-linked-role", { "aws-service-name": fix.serviceName }),
      ];
    case "create-log-group":
      return [aws("logs create-log-group", { "log-group-name": fix.logGroupName })];
    case "create-cluster":
      return [aws("ecs create-cluster", { "cluster-name": fix.clusterName })];
    case "create-oidc-provider":
      return [aws("iam create-open-id-connect-provider", { url: fix.url, "client-id-list": fix.clientId })];
    case "add-client-id":
      return [
        aws("iam add-client-id-to-open-id-connect-provider", {
          "open-id-connect-provider-arn": fix.providerArn,
          "client-id": fix.clientId,
        }),
      ];
    case "wait":
      return [`sleep ${Math.ceil(fix.seconds)}`];
    case "change-deny":
    case "change-request":
      return [];
  }
}

function createRole(fix: Extract<Fix, { do: "create-role" }>): readonly string[] {
  const path: Options = fix.path === "/" ? {} : { path: fix.path };
  return [
    aws("iam create-role", { "role-name": fix.roleName, ...path, "assume-role-policy-document": json(fix.trust) }),
    ...fix.managedPolicies.map((arn) =>
      aws("iam attach-role-policy", { "role-name": fix.roleName, "policy-arn": arn }),
    ),
  ];
}

/** Options of a command, by name without dashes. */
type Options = { readonly [name: string]: string };

function owner(to: { readonly kind: "role" | "user"; readonly name: string }): Options {
  return { [`${to.kind}-name`]: to.name };
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function aws(command: string, options: Options): string {
  return ["aws", command, ...Object.entries(options).map(([name, value]) => option(name, value))].join(" ");
}

/** A value that starts with a dash would be read as an option, so it is joined to its name. */
function option(name: string, value: string): string {
  return value.startsWith("-") ? `--${name}=${shellWord(value)}` : `--${name} ${shellWord(value)}`;
}

/** One word of a POSIX shell that stands for exactly this value. */
export function shellWord(value: string): string {
  if (/^[A-Za-z0-9_/:.,@%+-]+$/.test(value)) return value;
  // A NUL cannot be in an argument of a process at all; the visible symbol keeps the command whole.
  return `'${value.replaceAll("\0", "\u2400").replaceAll("'", "'\\''")}'`;
}
