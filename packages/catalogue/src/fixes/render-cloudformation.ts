import type { PolicyDocument } from "@understudy/iam";
import { comment } from "./comment.js";
import type { Fix } from "./fix.js";
import { Labels, pascalCase } from "./labels.js";
import { providerUrl } from "./provider-url.js";
import { permissionPolicy } from "./render-policy.js";
import { suffixNote } from "./suffix-note.js";
import { type YamlValue, yaml } from "./yaml.js";

/** A CloudFormation template in YAML: what is to be known as comments, then the resources. */
export function renderCloudFormation(fixes: readonly Fix[]): string | undefined {
  const template = new CloudFormationTemplate();
  for (const fix of fixes) addFix(template, fix);
  return template.text();
}

type Properties = { readonly [name: string]: YamlValue };

/** What stands in the template so far. */
class CloudFormationTemplate {
  /** Logical ids of the roles that the template creates, by name. */
  readonly roles = new Map<string, string>();
  readonly #notes = new Set<string>();
  readonly #resources: { [logicalId: string]: YamlValue } = {};
  readonly #labels = new Labels();

  /** Adds a resource; gives its logical id. */
  add(type: string, name: string, properties: Properties): string {
    const logicalId = this.#labels.unique(name);
    this.#resources[logicalId] = { Type: type, Properties: properties };
    return logicalId;
  }

  note(...lines: readonly string[]): void {
    for (const line of lines) this.#notes.add(line);
  }

  text(): string | undefined {
    const parts = this.#notes.size === 0 ? [] : [comment(...this.#notes)];
    if (Object.keys(this.#resources).length > 0) parts.push(yaml({ Resources: this.#resources }));
    return parts.length === 0 ? undefined : parts.join("\n");
  }
}

function addFix(template: CloudFormationTemplate, fix: Fix): void {
  switch (fix.do) {
    case "create-role":
      addRole(template, fix);
      break;
    case "set-trust":
      template.note("Change AssumeRolePolicyDocument where the role is declared; the rest of the role stays as it is.");
      template.add("AWS::IAM::Role", pascalCase(fix.roleName, "Role"), {
        RoleName: fix.roleName,
        AssumeRolePolicyDocument: toYaml(fix.trust),
      });
      break;
    case "allow":
      addPolicy(template, fix);
      break;
    case "attach-policy":
      addAttachment(template, fix);
      break;
    case "update-organization-policy":
      template.note(
        `In the management account: change Content where ${fix.policyId} is declared; the rest of it stays as it is.`,
      );
      template.add("AWS::Organizations::Policy", pascalCase(fix.policyName, "Policy"), {
        Name: fix.policyName,
        Type: fix.type,
        Content: toYaml(fix.document),
      });
      break;
    case "create-service-linked-role":
      addServiceLinkedRole(template, fix.serviceName);
      break;
    case "create-log-group":
      template.add("AWS::Logs::LogGroup", pascalCase(fix.logGroupName, "LogGroup"), { LogGroupName: fix.logGroupName });
      break;
    case "create-cluster":
      template.add("AWS::ECS::Cluster", pascalCase(fix.clusterName, "Cluster"), { ClusterName: fix.clusterName });
      break;
    case "create-oidc-provider":
      template.add("AWS::IAM::OIDCProvider", pascalCase(fix.url.replace(/^https:/, ""), "Provider"), {
        Url: fix.url,
        ClientIdList: [fix.clientId],
      });
      break;
    case "add-client-id":
      template.note("Add to ClientIdList where the provider is declared; the rest of it stays as it is.");
      template.add("AWS::IAM::OIDCProvider", pascalCase(providerUrl(fix.providerArn), "Provider"), {
        Url: `https://${providerUrl(fix.providerArn)}`,
        ClientIdList: [fix.clientId],
      });
      break;
    case "wait":
      template.note(
        "CloudFormation cannot wait for IAM: give the resource that was refused a DependsOn on its role and the role's",
        "policies, and deploy again when it was refused all the same.",
      );
      break;
    case "change-deny":
    case "change-request":
      break;
  }
}

function addRole(template: CloudFormationTemplate, fix: Extract<Fix, { do: "create-role" }>): void {
  template.note("Deploy with --capabilities CAPABILITY_NAMED_IAM: the role has a name of its own.");
  const logicalId = template.add("AWS::IAM::Role", pascalCase(fix.roleName, "Role"), {
    RoleName: fix.roleName,
    ...(fix.path === "/" ? {} : { Path: fix.path }),
    AssumeRolePolicyDocument: toYaml(fix.trust),
    ...(fix.managedPolicies.length === 0 ? {} : { ManagedPolicyArns: fix.managedPolicies }),
  });
  template.roles.set(fix.roleName, logicalId);
}

function addPolicy(template: CloudFormationTemplate, fix: Extract<Fix, { do: "allow" }>): void {
  const kind = fix.to.kind === "role" ? "Role" : "User";
  const created = fix.to.kind === "role" ? template.roles.get(fix.to.name) : undefined;
  template.note("Deploy with --capabilities CAPABILITY_IAM, or CAPABILITY_NAMED_IAM beside roles with names.");
  template.add(`AWS::IAM::${kind}Policy`, pascalCase(fix.policyName, "Policy"), {
    [`${kind}Name`]: created ? { Ref: created } : fix.to.name,
    PolicyName: fix.policyName,
    PolicyDocument: toYaml(permissionPolicy(fix.statements)),
  });
}

/** A managed policy is attached in the role's or user's own resource; there is no resource for the attachment alone. */
function addAttachment(template: CloudFormationTemplate, fix: Extract<Fix, { do: "attach-policy" }>): void {
  const kind = fix.to.kind === "role" ? "Role" : "User";
  template.note(`Add to ManagedPolicyArns where the ${fix.to.kind} is declared; the rest of it stays as it is.`);
  template.add(`AWS::IAM::${kind}`, pascalCase(fix.to.name, kind), {
    [`${kind}Name`]: fix.to.name,
    ManagedPolicyArns: [fix.policyArn],
  });
}

function addServiceLinkedRole(template: CloudFormationTemplate, serviceName: string): void {
  template.note(
    ...suffixNote(serviceName),
    "Leave it out of the template then: CloudFormation cannot create it twice.",
  );
  const name = pascalCase(serviceName.replace(/\.amazonaws\.com$/, ""), "Service");
  template.add("AWS::IAM::ServiceLinkedRole", `${name}ServiceLinkedRole`, { AWSServiceName: serviceName });
}

/** A policy document is JSON, and JSON is what YAML's mappings and lists hold. */
function toYaml(document: PolicyDocument): YamlValue {
  return document as unknown as YamlValue;
}
