/** The demo plays every story, and says so only when each step showed what it claims. */
import { describe, expect, it } from "vitest";
import { understudy } from "./testing/server.js";

async function shows(stories: readonly string[], runtime: string): Promise<void> {
  const { code, stdout } = await understudy("", ["demo", ...stories, "--runtime", runtime]);
  expect(stdout).not.toContain("✗");
  expect(stdout).toMatch(new RegExp(`\n${stories.length} of ${stories.length} stories showed what they claim\\.\n$`));
  expect(code).toBe(0);
}

const IN_CONTAINERS = ["missing-execution-role", "secret-roles", "image-pull"];
/** These are about roles alone: no container runs in them. */
const ABOUT_ROLES = [
  "bad-rollout",
  "three-roles",
  "every-layer",
  "pass-role",
  "first-run",
  "service-linked-role",
  "scale-out",
  "scaling-service-linked-role",
  "task-network",
  "scheduled-task",
  "secret-key",
  "data-roles",
  "state-machine",
  "cross-account",
];

/** ms: a story types some dozens of commands, each of which starts Python. */
const LONG = 240_000;

describe("the demo", () => {
  it("plays in containers what containers can show", () => shows(IN_CONTAINERS, "docker"), LONG);

  it("plays image-pull without containers too", () => shows(["image-pull"], "rehearsal"), LONG);

  it.concurrent.each(ABOUT_ROLES)("plays %s", (story) => shows([story], "auto"), LONG);

  it("has no story that is not played here", async () => {
    const { stdout } = await understudy("", ["demo", "--help"]);
    const [, names = ""] = /play the stories: ([\s\S]*?)\n\n/.exec(stdout) ?? [];
    expect(names.split(/,\s+/).sort()).toEqual([...IN_CONTAINERS, ...ABOUT_ROLES].sort());
  });

  it("knows no other", async () => {
    const { code, stderr } = await understudy("", ["demo", "nothing"]);
    expect(code).toBe(1);
    expect(stderr).toContain("There is no story nothing.");
  });
});
