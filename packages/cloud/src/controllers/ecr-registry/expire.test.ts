import { describe, expect, it } from "vitest";
import type { ImageRow } from "../../services/ecr/tables.js";
import { expire } from "./expire.js";

const DAY = 24 * 3_600_000;
const NOW = 100 * DAY;

/** An image that was pushed so many days ago. */
const image = (name: string, days: number, tags: readonly string[] = [], pulledDaysAgo?: number): ImageRow => ({
  repositoryArn: "arn",
  digest: name,
  manifest: "",
  mediaType: "",
  tags,
  layers: [],
  manifests: [],
  size: 0,
  pushedAt: NOW - days * DAY,
  ...(pulledDaysAgo !== undefined && { pulledAt: NOW - pulledDaysAgo * DAY }),
});

const rule = (rulePriority: number, selection: object, type = "expire") => ({
  rulePriority,
  selection,
  action: { type },
});
const most = (countNumber: number) => ({ countType: "imageCountMoreThan", countNumber });
const pushed = (countNumber: number) => ({ countType: "sinceImagePushed", countUnit: "days", countNumber });

const images = [
  image("new", 1, ["prod-3", "latest"], 0),
  image("middle", 5, ["prod-2"], 4),
  image("old", 10, ["prod-1", "keep"]),
  image("loose", 3),
  image("looser", 20),
];

describe("a lifecycle policy lets go", () => {
  it.each([
    ["all but the newest", [rule(1, { tagStatus: "any", ...most(2) })], ["middle", "old", "looser"]],
    ["what is untagged and old", [rule(1, { tagStatus: "untagged", ...pushed(7) })], ["looser"]],
    ["what has a prefix", [rule(1, { tagStatus: "tagged", tagPrefixList: ["prod"], ...most(1) })], ["middle", "old"]],
    [
      "what has all prefixes",
      [rule(1, { tagStatus: "tagged", tagPrefixList: ["prod", "keep"], ...pushed(1) })],
      ["old"],
    ],
    ["what has a pattern", [rule(1, { tagStatus: "tagged", tagPatternList: ["*-2"], ...pushed(1) })], ["middle"]],
    [
      "what was not pulled for long, or never",
      [rule(1, { tagStatus: "any", countType: "sinceImagePulled", countNumber: 4 })],
      ["middle", "old", "looser"],
    ],
    [
      "nothing that a rule before looks after",
      [
        rule(2, { tagStatus: "any", ...most(1) }),
        rule(1, { tagStatus: "tagged", tagPrefixList: ["prod"], ...most(9) }),
      ],
      ["loose", "looser"],
    ],
    ["nothing where it archives", [rule(1, { tagStatus: "any", ...most(1) }, "transition")], []],
  ])("%s", (_what, rules, gone) => {
    const found = expire(JSON.stringify({ rules }), images, NOW).map(({ digest }) => digest);
    expect(new Set(found)).toEqual(new Set(gone));
  });

  it("nothing that came within the hour", () => {
    const policy = JSON.stringify({ rules: [rule(1, { tagStatus: "any", ...most(1) })] });
    expect(expire(policy, [image("a", 0), image("b", 0.01)], NOW)).toEqual([]);
  });
});
