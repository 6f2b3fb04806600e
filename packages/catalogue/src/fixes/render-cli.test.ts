import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fix } from "./fix.js";
import { renderFix, renderFixes } from "./render.js";
import { anyFix, anyText } from "./testing/fixes.js";

/** Runs the text in a shell in which `aws` only tells its arguments. */
function commandsIn(shell: string, text: string): readonly (readonly string[])[] {
  const script = `aws() { printf '%s\\0' "$@" ; printf '\\001\\0' ; }\nsleep() { aws sleep "$@" ; }\n${text}\n`;
  const output = execFileSync(shell, ["-c", script], {
    encoding: "utf8",
    env: { PATH: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return output
    .split("\u0001\0")
    .slice(0, -1)
    .map((command) => command.split("\0").slice(0, -1));
}

const visible = (text: string) => text.replaceAll("\0", "\u2400");

/** `--name value` and `--name=value`, as a command-line parser reads them. */
function optionsOf(words: readonly string[]): { readonly [name: string]: string } {
  const options: { [name: string]: string } = {};
  for (let at = 2; at < words.length; at++) {
    const [, name = "", , value] = /^--([a-z-]+)(=([\s\S]*))?$/.exec(words[at] ?? "") ?? [];
    options[name] = value ?? words[++at] ?? "";
  }
  return options;
}

describe("commands for a fix", () => {
  it("are those one would type", () => {
    const trust = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
    } as const;
    const managedPolicies = ["arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"];
    expect(renderFix({ do: "create-role", roleName: "web", path: "/", trust, managedPolicies }, "cli")).toBe(
      `aws iam create-role --role-name web --assume-role-policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
aws iam attach-role-policy --role-name web --policy-arn arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`,
    );
    expect(renderFix({ do: "create-service-linked-role", serviceName: "ecs.amazonaws.com" }, "cli")).toBe(
      `# If AWS answers "has been taken in this account", the role exists already and nothing is to be done.
# The "different suffix" it proposes is not possible: ecs.amazonaws.com takes none.
aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com`,
    );
    expect(renderFix({ do: "wait", seconds: 9.2 }, "cli")).toBe("sleep 10");
  });

  it("say whose they are where they belong to two accounts", () => {
    const added = { Effect: "Allow", Principal: { AWS: "111111111111" }, Action: "sts:AssumeRole" } as const;
    const trust = { Version: "2012-10-17", Statement: [added] } as const;
    const statements = [{ Effect: "Allow", Action: "sts:AssumeRole", Resource: "*" }] as const;
    const fixes = (account: string): readonly Fix[] => [
      { do: "set-trust", roleName: "deploy", account, trust, added },
      { do: "allow", to: { kind: "user", name: "ana", account: "111111111111" }, policyName: "p", statements },
    ];
    const lines = (account: string) => (renderFixes(fixes(account), "cli") ?? "").split("\n");
    expect(lines("111111111111")).toHaveLength(2);
    expect(lines("222222222222")).toEqual([
      "# With credentials of account 222222222222:",
      expect.stringMatching(/^aws iam update-assume-role-policy /),
      "# With credentials of account 111111111111:",
      expect.stringMatching(/^aws iam put-user-policy /),
    ]);
  });

  it.each(["bash", "sh"])("hold every value as data in %s", (shell) => {
    const path = execFileSync("sh", ["-c", `command -v ${shell}`], { encoding: "utf8" }).trim();
    fc.assert(
      fc.property(fc.array(anyFix, { minLength: 1, maxLength: 4 }), (fixes) => {
        const commands = commandsIn(path, renderFixes(fixes, "cli") ?? "").map((words) => optionsOf(words));
        const expected = fixes.flatMap(expectedOptions);
        expect(commands).toHaveLength(expected.length);
        expect(commands.map(readDocuments)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("never let aws-cli read a file that the text names", () => {
    fc.assert(
      fc.property(fc.constantFrom("file://", "fileb://", "http://", "https://"), anyText, (prefix, rest) => {
        expect(renderFix({ do: "create-log-group", logGroupName: prefix + rest }, "cli")).toBeUndefined();
        const to = { kind: "role", name: prefix + rest, account: "1" } as const;
        expect(renderFix({ do: "attach-policy", to, policyArn: "x" }, "cli")).toBeUndefined();
      }),
    );
  });

  it("are none for what is not mended in IAM", () => {
    const fixes: Fix[] = [
      { do: "change-deny", where: "a service control policy" },
      { do: "change-request", what: "executionRoleArn" },
    ];
    expect(renderFixes(fixes, "cli")).toBeUndefined();
  });
});

function readDocuments(options: { readonly [name: string]: string }): { readonly [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      /document$|^content$/.test(name) ? JSON.parse(value) : value,
    ]),
  );
}

/** What each command of the fix must be given. */
function expectedOptions(fix: Fix): readonly { readonly [name: string]: unknown }[] {
  switch (fix.do) {
    case "create-role": {
      const role = { "role-name": visible(fix.roleName) };
      const path = fix.path === "/" ? {} : { path: visible(fix.path) };
      return [
        { ...role, ...path, "assume-role-policy-document": fix.trust },
        ...fix.managedPolicies.map((arn) => ({ ...role, "policy-arn": visible(arn) })),
      ];
    }
    case "set-trust":
      return [{ "role-name": visible(fix.roleName), "policy-document": fix.trust }];
    case "allow":
      return [
        {
          [`${fix.to.kind}-name`]: visible(fix.to.name),
          "policy-name": visible(fix.policyName),
          "policy-document": { Version: "2012-10-17", Statement: fix.statements },
        },
      ];
    case "attach-policy":
      return [{ [`${fix.to.kind}-name`]: visible(fix.to.name), "policy-arn": visible(fix.policyArn) }];
    case "update-organization-policy":
      return [{ "policy-id": visible(fix.policyId), content: fix.document }];
    case "create-service-linked-role":
      return [{ "aws-service-name": visible(fix.serviceName) }];
    case "create-log-group":
      return [{ "log-group-name": visible(fix.logGroupName) }];
    case "create-cluster":
      return [{ "cluster-name": visible(fix.clusterName) }];
    case "create-oidc-provider":
      return [{ url: visible(fix.url), "client-id-list": visible(fix.clientId) }];
    case "add-client-id":
      return [{ "open-id-connect-provider-arn": visible(fix.providerArn), "client-id": visible(fix.clientId) }];
    default:
      return [];
  }
}
