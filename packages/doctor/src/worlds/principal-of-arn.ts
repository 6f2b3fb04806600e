import type { Principal } from "@understudy/iam";

/** Who an ARN in a message means. Ids are unknown; account and names may be masked and are taken as they are. */
export function principalOfArn(arn: string): Principal | undefined {
  const [, service, account = "", resource = ""] = /^arn:[^:]*:(iam|sts)::([^:]*):(.+)$/.exec(arn) ?? [];
  if (!service) return undefined;
  const [kind, ...names] = resource.split("/");
  const [first = "", last = first] = [names[0], names.at(-1)];
  switch (kind) {
    case "assumed-role": {
      const roleArn = `arn:aws:iam::${account}:role/${first}`;
      return { kind: "role-session", arn, account, roleArn, roleId: "AROA", sessionName: last };
    }
    case "role":
      return { kind: "role-session", arn, account, roleArn: arn, roleId: "AROA", sessionName: "session" };
    case "user":
      return { kind: "user", arn, account, id: "AIDA", name: last };
    case "federated-user":
      return { kind: "federated-user", arn, account, id: `${account}:${last}`, name: last };
    case "root":
      return { kind: "root", arn, account };
    default:
      return undefined;
  }
}
