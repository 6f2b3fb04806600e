import type { PolicyDocument } from "@understudy/iam";
import { serviceLinkedRoleArn, serviceLinkedRoleOf } from "../roles/service-linked-roles.js";
import { comment } from "./comment.js";
import type { Fix } from "./fix.js";
import { type HclBody, HclExpression, type HclValue, hclBlock, jsonencode } from "./hcl.js";
import { Labels, snakeCase } from "./labels.js";
import { providerUrl } from "./provider-url.js";
import { permissionPolicy } from "./render-policy.js";
import { suffixNote } from "./suffix-note.js";

/** Resources of Terraform's AWS provider, formatted as `terraform fmt` does. */
export function renderTerraform(fixes: readonly Fix[]): string | undefined {
  const file = new TerraformFile();
  for (const fix of fixes) addFix(file, fix);
  return file.parts.length === 0 ? undefined : file.parts.join("\n\n");
}

/** What stands in the file so far. */
class TerraformFile {
  readonly parts: string[] = [];
  /** Addresses of the roles that the file creates, by name. */
  readonly roles = new Map<string, string>();
  /** Addresses of the resources since the last wait; what a wait comes after. */
  readonly #recent: string[] = [];
  readonly #labels = new Map<string, Labels>();
  #wait: string | undefined;

  /** Adds a resource; gives its address. One after a wait depends on it. */
  add(type: string, name: string, body: HclBody, note: readonly string[] = []): string {
    const label = this.#unique(type, name);
    const after: HclBody = this.#wait ? [undefined, ["depends_on", [new HclExpression(this.#wait)]]] : [];
    const block = hclBlock("resource", [type, label], [...body, ...after]);
    this.parts.push(note.length === 0 ? block : `${comment(...note)}\n${block}`);
    this.#recent.push(`${type}.${label}`);
    return `${type}.${label}`;
  }

  addWait(seconds: number): void {
    const after: HclBody =
      this.#recent.length === 0
        ? []
        : [undefined, ["depends_on", this.#recent.map((address) => new HclExpression(address))]];
    const address = `time_sleep.${this.#unique("time_sleep", "iam_propagation")}`;
    const duration: HclBody = [["create_duration", `${Math.ceil(seconds)}s`]];
    this.parts.push(
      [
        comment("IAM changes take some seconds to reach other services. In the resource that was refused:"),
        comment(`  depends_on = [${address}]`),
        hclBlock("resource", address.split("."), [...duration, ...after]),
      ].join("\n"),
    );
    this.#wait = address;
    this.#recent.length = 0;
  }

  #unique(type: string, name: string): string {
    const labels = this.#labels.get(type) ?? new Labels();
    this.#labels.set(type, labels);
    return labels.unique(name, "_");
  }
}

function addFix(file: TerraformFile, fix: Fix): void {
  switch (fix.do) {
    case "create-role":
      addRole(file, fix);
      break;
    case "set-trust":
      file.add("aws_iam_role", snakeCase(fix.roleName, "role"), roleBody(fix.roleName, "/", fix.trust), [
        "Change assume_role_policy where the role is declared; the rest of the role stays as it is.",
      ]);
      break;
    case "allow":
      file.add(`aws_iam_${fix.to.kind}_policy`, snakeCase(fix.policyName, "policy"), [
        ["name", fix.policyName],
        [fix.to.kind, owner(file, fix.to)],
        undefined,
        ["policy", jsonencode(toHcl(permissionPolicy(fix.statements)))],
      ]);
      break;
    case "attach-policy":
      addAttachment(file, fix.to, fix.policyArn);
      break;
    case "update-organization-policy":
      file.add(
        "aws_organizations_policy",
        snakeCase(fix.policyName, "policy"),
        [["name", fix.policyName], ["type", fix.type], undefined, ["content", jsonencode(toHcl(fix.document))]],
        [`In the management account: change content where ${fix.policyId} is declared; the rest of it stays as it is.`],
      );
      break;
    case "create-service-linked-role":
      addServiceLinkedRole(file, fix.serviceName);
      break;
    case "create-log-group":
      file.add("aws_cloudwatch_log_group", snakeCase(fix.logGroupName, "log_group"), [["name", fix.logGroupName]]);
      break;
    case "create-cluster":
      file.add("aws_ecs_cluster", snakeCase(fix.clusterName, "cluster"), [["name", fix.clusterName]]);
      break;
    case "create-oidc-provider":
      file.add("aws_iam_openid_connect_provider", snakeCase(fix.url.replace(/^https:/, ""), "provider"), [
        ["url", fix.url],
        ["client_id_list", [fix.clientId]],
      ]);
      break;
    case "add-client-id":
      file.add(
        "aws_iam_openid_connect_provider",
        snakeCase(providerUrl(fix.providerArn), "provider"),
        [
          ["url", `https://${providerUrl(fix.providerArn)}`],
          ["client_id_list", [fix.clientId]],
        ],
        ["Add to client_id_list where the provider is declared; the rest of it stays as it is."],
      );
      break;
    case "wait":
      file.addWait(fix.seconds);
      break;
    case "change-deny":
    case "change-request":
      break;
  }
}

function addRole(file: TerraformFile, fix: Extract<Fix, { do: "create-role" }>): void {
  const label = snakeCase(fix.roleName, "role");
  file.roles.set(fix.roleName, file.add("aws_iam_role", label, roleBody(fix.roleName, fix.path, fix.trust)));
  for (const arn of fix.managedPolicies) addAttachment(file, { kind: "role", name: fix.roleName }, arn);
}

function roleBody(name: string, path: string, trust: PolicyDocument): HclBody {
  const where: HclBody = path === "/" ? [] : [["path", path]];
  return [["name", name], ...where, undefined, ["assume_role_policy", jsonencode(toHcl(trust))]];
}

type Owner = { readonly kind: "role" | "user"; readonly name: string };

function addAttachment(file: TerraformFile, to: Owner, policyArn: string): void {
  file.add(`aws_iam_${to.kind}_policy_attachment`, snakeCase(to.name, to.kind), [
    [to.kind, owner(file, to)],
    ["policy_arn", policyArn],
  ]);
}

/** The name, or a reference to the role where this file creates it. */
function owner(file: TerraformFile, to: Owner): HclValue {
  const address = to.kind === "role" ? file.roles.get(to.name) : undefined;
  return address ? new HclExpression(`${address}.name`) : to.name;
}

/** AWS refuses to create a service-linked role twice, and Terraform cannot say "if absent": it is created or imported. */
function addServiceLinkedRole(file: TerraformFile, serviceName: string): void {
  const name = snakeCase(serviceName.replace(/\.amazonaws\.com$/, ""), "service");
  const address = file.add("aws_iam_service_linked_role", name, [["aws_service_name", serviceName]]);
  const role = serviceLinkedRoleOf(serviceName);
  const id = role && serviceLinkedRoleArn(role, "123456789012");
  file.parts.push(
    comment(
      ...suffixNote(serviceName),
      "Import it then (Terraform 1.5 or later; put in your account), beside the resource above:",
      "",
      "import {",
      `  to = ${address}`,
      `  id = "${id ?? "the ARN of the role"}"`,
      "}",
    ),
  );
}

/** A policy document is JSON, and JSON is what HCL's objects and lists hold. */
function toHcl(document: PolicyDocument): HclValue {
  return document as unknown as HclValue;
}
