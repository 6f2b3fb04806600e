import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fix } from "./fix.js";
import { providerUrl } from "./provider-url.js";
import { renderFix, renderFixes } from "./render.js";
import { anyFix } from "./testing/fixes.js";
import { parseHcl } from "./testing/parse-hcl.js";

const trust = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
} as const;
const createRole: Fix = {
  do: "create-role",
  roleName: "ecsTaskExecutionRole",
  path: "/",
  trust,
  managedPolicies: ["arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"],
};

describe("Terraform for a fix", () => {
  it("is formatted as terraform fmt does", () => {
    expect(renderFix(createRole, "terraform")).toBe(`resource "aws_iam_role" "ecs_task_execution_role" {
  name = "ecsTaskExecutionRole"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
        Action = "sts:AssumeRole"
      }
    ]
  })
}

resource "aws_iam_role_policy_attachment" "ecs_task_execution_role" {
  role       = aws_iam_role.ecs_task_execution_role.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}`);
  });

  it("imports a service-linked role that exists already", () => {
    expect(
      renderFix({ do: "create-service-linked-role", serviceName: "ecs.amazonaws.com" }, "terraform"),
    ).toBe(`resource "aws_iam_service_linked_role" "ecs" {
  aws_service_name = "ecs.amazonaws.com"
}

# If AWS answers "has been taken in this account", the role exists already and nothing is to be done.
# The "different suffix" it proposes is not possible: ecs.amazonaws.com takes none.
# Import it then (Terraform 1.5 or later; put in your account), beside the resource above:
#
# import {
#   to = aws_iam_service_linked_role.ecs
#   id = "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS"
# }`);
  });

  it("waits after what was created, and before what follows", () => {
    const text = renderFixes(
      [createRole, { do: "wait", seconds: 15 }, { do: "create-cluster", clusterName: "web" }],
      "terraform",
    );
    expect(text).toContain(`resource "time_sleep" "iam_propagation" {
  create_duration = "15s"

  depends_on = [
    aws_iam_role.ecs_task_execution_role,
    aws_iam_role_policy_attachment.ecs_task_execution_role
  ]
}`);
    expect(text).toContain(`resource "aws_ecs_cluster" "web" {
  name = "web"

  depends_on = [time_sleep.iam_propagation]
}`);
  });

  it("reads back as the same values, under addresses that are valid and given once", () => {
    fc.assert(
      fc.property(fc.array(anyFix, { minLength: 1, maxLength: 4 }), (fixes) => {
        const blocks = parseHcl(renderFixes(fixes, "terraform") ?? "");
        const addresses = blocks.map((block) => block.labels.join("."));
        expect(new Set(addresses).size).toBe(addresses.length);
        for (const address of addresses) expect(address).toMatch(/^[a-z_]+\.[a-z][a-z0-9_]*$/);
        const roles = new Map(blocks.map((block, i) => [addresses[i], block.attributes.name]));
        const read = blocks.map(({ labels, attributes }) => ({ type: labels[0], ...resolve(attributes, roles) }));
        expect(read).toEqual(fixes.flatMap(expectedResources));
      }),
    );
  });

  it("has nothing for what is not mended in IAM", () => {
    expect(renderFix({ do: "change-request", what: "role" }, "terraform")).toBeUndefined();
  });
});

/** Puts the role's name in the place of a reference to it. */
function resolve(attributes: { readonly [name: string]: unknown }, names: ReadonlyMap<string | undefined, unknown>) {
  const role = attributes.role as { readonly reference?: string } | string | undefined;
  if (typeof role !== "object") return attributes;
  return { ...attributes, role: names.get(role.reference?.replace(/\.name$/, "")) };
}

function expectedResources(fix: Fix): readonly { readonly [name: string]: unknown }[] {
  switch (fix.do) {
    case "create-role": {
      const path = fix.path === "/" ? {} : { path: fix.path };
      const attachments = fix.managedPolicies.map((arn) => ({
        type: "aws_iam_role_policy_attachment",
        role: fix.roleName,
        policy_arn: arn,
      }));
      return [{ type: "aws_iam_role", name: fix.roleName, ...path, assume_role_policy: fix.trust }, ...attachments];
    }
    case "set-trust":
      return [{ type: "aws_iam_role", name: fix.roleName, assume_role_policy: fix.trust }];
    case "allow": {
      const policy = { Version: "2012-10-17", Statement: fix.statements };
      return [{ type: `aws_iam_${fix.to.kind}_policy`, name: fix.policyName, [fix.to.kind]: fix.to.name, policy }];
    }
    case "attach-policy":
      return [
        { type: `aws_iam_${fix.to.kind}_policy_attachment`, [fix.to.kind]: fix.to.name, policy_arn: fix.policyArn },
      ];
    case "update-organization-policy":
      return [{ type: fix.type, name: fix.policyName, content: fix.document }];
    case "create-service-linked-role":
      return [{ type: "aws_iam_service_linked_role", aws_service_name: fix.serviceName }];
    case "create-log-group":
      return [{ type: "aws_cloudwatch_log_group", name: fix.logGroupName }];
    case "create-cluster":
      return [{ type: "aws_ecs_cluster", name: fix.clusterName }];
    case "create-oidc-provider":
      return [{ type: "aws_iam_openid_connect_provider", url: fix.url, client_id_list: [fix.clientId] }];
    case "add-client-id":
      return [
        {
          type: "aws_iam_openid_connect_provider",
          url: `https://${providerUrl(fix.providerArn)}`,
          client_id_list: [fix.clientId],
        },
      ];
    default:
      return [];
  }
}
