import { describe, expect, it } from "vitest";
import { describeFix } from "./describe.js";
import type { Fix } from "./fix.js";
import { renderFix } from "./render.js";

const developer = "arn:aws:iam::123456789012:user/ana";
const fix: Fix = {
  do: "update-organization-policy",
  policyId: "p-abcd1234",
  policyName: "NoEcs",
  type: "SERVICE_CONTROL_POLICY",
  document: { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "ecs:*", Resource: "*" }] },
  exempt: developer,
};
const json = JSON.stringify(fix.document);

describe("a change of an organization's policy", () => {
  it("says for whom, or for what", () => {
    expect(describeFix(fix).en).toBe(
      `From the management account, except ${developer} from the Deny in the service control policy NoEcs (p-abcd1234).`,
    );
    const { exempt, ...silent } = fix;
    const added = { Effect: "Allow", Action: "ecs:RunTask", Resource: "*" } as const;
    expect(describeFix({ ...silent, type: "RESOURCE_CONTROL_POLICY", added }).en).toBe(
      "From the management account, allow ecs:RunTask in the resource control policy NoEcs (p-abcd1234).",
    );
  });

  it("is a command of the management account", () => {
    expect(renderFix(fix, "cli")).toBe(
      `# With credentials of the organization's management account:
aws organizations update-policy --policy-id p-abcd1234 --content '${json}'`,
    );
  });

  it("is a resource of Terraform and of CloudFormation", () => {
    expect(renderFix(fix, "terraform")).toContain(`resource "aws_organizations_policy" "no_ecs" {
  name = "NoEcs"
  type = "SERVICE_CONTROL_POLICY"

  content = jsonencode({`);
    expect(renderFix(fix, "cloudformation")).toContain(`  NoEcs:
    Type: AWS::Organizations::Policy
    Properties:
      Name: NoEcs
      Type: SERVICE_CONTROL_POLICY
      Content:
        Version: "2012-10-17"`);
  });

  it("is the whole document", () => {
    expect(JSON.parse(renderFix(fix, "policy") ?? "")).toEqual(fix.document);
  });
});
