import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { createManagedPolicySource } from "./managed-policies.js";

const text = readFileSync(new URL("../../data/managed-policies.json", import.meta.url), "utf8");
const executionPolicy = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";

describe("the managed policies of AWS", () => {
  it("are not read before they are asked for, and once", () => {
    const read = vi.fn(() => text);
    const source = createManagedPolicySource(read);
    expect(read).not.toHaveBeenCalled();
    source.get(executionPolicy);
    source.list();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("are read one at a time", () => {
    const source = createManagedPolicySource(() => text);
    const parse = vi.spyOn(JSON, "parse");
    source.get(executionPolicy);
    source.get(executionPolicy);
    const lengths = parse.mock.calls.map(([line]) => String(line).length);
    parse.mockRestore();
    expect(lengths).toHaveLength(1);
    expect(lengths[0]).toBeLessThan(1000);
  });

  it("give their document, the same object each time", () => {
    const source = createManagedPolicySource(() => text);
    const policy = source.get(executionPolicy);
    expect(policy).toMatchObject({
      name: "AmazonECSTaskExecutionRolePolicy",
      path: "/service-role/",
      defaultVersionId: "v1",
    });
    expect(policy?.document).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: [
            "ecr:GetAuthorizationToken",
            "ecr:BatchCheckLayerAvailability",
            "ecr:GetDownloadUrlForLayer",
            "ecr:BatchGetImage",
            "logs:CreateLogStream",
            "logs:PutLogEvents",
          ],
          Resource: "*",
        },
      ],
    });
    expect(source.get(executionPolicy)).toBe(policy);
  });

  it("know what AWS has shown of AmazonECSServiceRolePolicy", () => {
    const policy = createManagedPolicySource(() => text).get(
      "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy",
    );
    expect(policy?.policyId).toBe("ANPAIVUWKCAI7URU4WUEI");
    expect(policy?.description).toBe("Policy to enable Amazon ECS to manage your cluster.");
    expect(policy?.createDate).toBe(Date.parse("2017-10-14T01:18:58Z"));
    expect(policy?.versions.v4?.createDate).toBe(Date.parse("2018-03-22T01:20:59Z"));
    expect(Object.keys(policy?.versions ?? {}).length).toBeGreaterThanOrEqual(18);
  });

  it("are listed whole, well formed, by name", () => {
    const list = createManagedPolicySource(() => text).list();
    expect(list.length).toBeGreaterThan(1500);
    expect(list.map((policy) => policy.name)).toEqual(list.map((policy) => policy.name).sort());
    for (const policy of list) {
      expect(policy.arn).toBe(`arn:aws:iam::aws:policy${policy.path}${policy.name}`);
      expect(policy.policyId).toMatch(/^ANPA[A-Z2-7]{17}$/);
      expect(policy.createDate).toBeLessThanOrEqual(policy.updateDate);
      expect(policy).not.toHaveProperty("versions");
    }
    expect(new Set(list.map((policy) => policy.policyId)).size).toBe(list.length);
  });

  it("can each be read, and a summary is the policy without its documents", () => {
    const source = createManagedPolicySource(() => text);
    for (const summary of source.list()) {
      const { versions, document, ...rest } = source.get(summary.arn)!;
      expect(rest).toEqual(summary);
      expect(versions[summary.defaultVersionId]?.document).toBe(document);
    }
  });

  it("are only those of AWS", () => {
    const source = createManagedPolicySource(() => text);
    expect(source.get("arn:aws:iam::123456789012:policy/Mine")).toBeUndefined();
    expect(source.get("")).toBeUndefined();
    expect(source.get('arn:aws:iam::aws:policy/AdministratorAccess","name":"AdministratorAccess')).toBeUndefined();
  });

  it("are valid JSON as a whole", () => {
    expect(JSON.parse(text)).toHaveLength(createManagedPolicySource(() => text).list().length);
  });
});
