/** The demo plays every story, and says so only when each step showed what it claims. */
import { describe, expect, it } from "vitest";
import { understudy } from "./testing/server.js";

describe("the demo", () => {
  it("plays every story in containers", async () => {
    const { code, stdout } = await understudy("", ["demo", "--runtime", "docker"]);
    expect(stdout).not.toContain("✗");
    expect(stdout).toMatch(/\n(\d+) of \1 stories showed what they claim\.\n$/);
    expect(code).toBe(0);
    // Every step of every story starts an aws-cli.
  }, 240_000);

  it("knows no other", async () => {
    const { code, stderr } = await understudy("", ["demo", "nothing"]);
    expect(code).toBe(1);
    expect(stderr).toContain("There is no story nothing.");
  });
});
