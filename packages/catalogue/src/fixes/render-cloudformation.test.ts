import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fix } from "./fix.js";
import { providerUrl } from "./provider-url.js";
import { renderFix, renderFixes } from "./render.js";
import { anyFix, anyText } from "./testing/fixes.js";
import { parseYaml } from "./testing/parse-yaml.js";
import { type YamlValue, yaml } from "./yaml.js";

type Resource = { readonly Type: string; readonly Properties: { readonly [name: string]: unknown } };

describe("CloudFormation for a fix", () => {
  it("quotes what YAML would read as something else", () => {
    const fix: Fix = {
      do: "allow",
      to: { kind: "role", name: "deploy", account: "123456789012" },
      policyName: "yes",
      statements: [
        {
          Effect: "Allow",
          Action: "iam:PassRole",
          Resource: "*",
          Condition: { StringEquals: { "aws:SourceAccount": "123456789012" } },
        },
      ],
    };
    expect(renderFix(fix, "cloudformation")).toBe(
      `# Deploy with --capabilities CAPABILITY_IAM, or CAPABILITY_NAMED_IAM beside roles with names.
Resources:
  "Yes":
    Type: AWS::IAM::RolePolicy
    Properties:
      RoleName: deploy
      PolicyName: "yes"
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: iam:PassRole
            Resource: "*"
            Condition:
              StringEquals:
                aws:SourceAccount: "123456789012"`,
    );
  });

  it("reads back as the same values, under logical ids that are valid", () => {
    fc.assert(
      fc.property(fc.array(anyFix, { minLength: 1, maxLength: 4 }), (fixes) => {
        const template = parseYaml(renderFixes(fixes, "cloudformation") ?? "") as {
          Resources: Record<string, Resource>;
        };
        for (const logicalId of Object.keys(template.Resources)) expect(logicalId).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
        const read = Object.values(template.Resources).map(({ Type, Properties }) => ({
          Type,
          ...resolve(Properties, template.Resources),
        }));
        expect(read).toEqual(fixes.map(expectedResource));
      }),
    );
  });

  it("writes any string so that it stays that string", () => {
    const value = fc.letrec<{ value: YamlValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        anyText,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(anyText, tie("value"), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (written) => {
        expect(parseYaml(yaml({ written }))).toEqual({ written });
      }),
    );
  });
});

/** Puts the role's name in the place of a reference to it. */
function resolve(properties: Resource["Properties"], resources: { readonly [logicalId: string]: Resource }) {
  const role = properties.RoleName as { readonly Ref?: string } | string | undefined;
  if (typeof role !== "object") return properties;
  return { ...properties, RoleName: resources[role.Ref ?? ""]?.Properties.RoleName };
}

function expectedResource(fix: Fix): { readonly [name: string]: unknown } {
  const kind = "to" in fix && typeof fix.to === "object" && fix.to.kind === "user" ? "User" : "Role";
  switch (fix.do) {
    case "create-role": {
      const path = fix.path === "/" ? {} : { Path: fix.path };
      const arns = fix.managedPolicies.length === 0 ? {} : { ManagedPolicyArns: fix.managedPolicies };
      const role = { RoleName: fix.roleName, ...path, AssumeRolePolicyDocument: fix.trust, ...arns };
      return { Type: "AWS::IAM::Role", ...role };
    }
    case "set-trust":
      return { Type: "AWS::IAM::Role", RoleName: fix.roleName, AssumeRolePolicyDocument: fix.trust };
    case "allow": {
      const document = { Version: "2012-10-17", Statement: fix.statements };
      const names = { [`${kind}Name`]: fix.to.name, PolicyName: fix.policyName };
      return { Type: `AWS::IAM::${kind}Policy`, ...names, PolicyDocument: document };
    }
    case "attach-policy":
      return { Type: `AWS::IAM::${kind}`, [`${kind}Name`]: fix.to.name, ManagedPolicyArns: [fix.policyArn] };
    case "update-organization-policy":
      return { Type: fix.type, Name: fix.policyName, Content: fix.document };
    case "create-service-linked-role":
      return { Type: "AWS::IAM::ServiceLinkedRole", AWSServiceName: fix.serviceName };
    case "create-log-group":
      return { Type: "AWS::Logs::LogGroup", LogGroupName: fix.logGroupName };
    case "create-cluster":
      return { Type: "AWS::ECS::Cluster", ClusterName: fix.clusterName };
    case "create-oidc-provider":
      return { Type: "AWS::IAM::OIDCProvider", Url: fix.url, ClientIdList: [fix.clientId] };
    case "add-client-id":
      return {
        Type: "AWS::IAM::OIDCProvider",
        Url: `https://${providerUrl(fix.providerArn)}`,
        ClientIdList: [fix.clientId],
      };
    default:
      return {};
  }
}
