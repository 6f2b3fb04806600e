import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, fillCommand } from "./fill.js";

describe("a text with values", () => {
  it("shows what is not known by its name", () => {
    expect(fill("{sid} of {policy} allows {sid}", { sid: "Pass" })).toBe("Pass of <policy> allows Pass");
  });
});

describe("a command with values", () => {
  const words = (command: string) =>
    execFileSync("/bin/sh", ["-c", `aws() { printf '%s\\0' "$@"; }\n${command}`], {
      encoding: "utf8",
      env: { PATH: "" },
    })
      .split("\0")
      .slice(0, -1);

  it("is what one would type", () => {
    expect(fillCommand("aws iam get-role --role-name {roleName}", { roleName: "web" })).toBe(
      "aws iam get-role --role-name web",
    );
    const query = `aws iam list-roles --query "Roles[?Arn=='{roleArn}'].Arn"`;
    expect(fillCommand(query, { roleArn: "arn:aws:iam::1:role/a" })).toBe(
      `aws iam list-roles --query "Roles[?Arn=='arn:aws:iam::1:role/a'].Arn"`,
    );
  });

  it("holds any value as data", () => {
    const hostile = fc.constantFrom("$(id)", "`id`", "'", '"', "\\", ";", "\n", "&", "*", " ", "--x", "$HOME", "a");
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), (parts) => {
        const name = parts.join("");
        const given = words(fillCommand("aws iam get-role --role-name {name} end", { name }));
        expect(given).toEqual(["iam", "get-role", "--role-name", name.startsWith("-") ? "<name>" : name, "end"]);
        const quoted = words(fillCommand(`aws iam list-roles --query "Roles[?Arn=='{name}'].Arn" end`, { name }));
        expect(quoted).toHaveLength(5);
        expect(quoted[3]).toBe(`Roles[?Arn=='${/^a+$/.test(name) || /^(--x|a)+$/.test(name) ? name : "<name>"}'].Arn`);
      }),
      { numRuns: 60 },
    );
  });
});
