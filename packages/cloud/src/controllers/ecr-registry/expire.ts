/** Which images a lifecycle policy lets go. Source: Amazon ECR User Guide, "How lifecycle policies work". */
import { matchesWildcard } from "../../services/ecr/is-immutable-tag.js";
import type { ImageRow } from "../../services/ecr/tables.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A rule of a policy that was checked when it was put. */
interface Rule {
  readonly rulePriority: number;
  readonly selection: {
    readonly tagStatus: "tagged" | "untagged" | "any";
    readonly tagPrefixList?: readonly string[];
    readonly tagPatternList?: readonly string[];
    readonly countType: string;
    readonly countNumber: number;
  };
  readonly action: { readonly type: string };
}

/**
 * Images of one repository that are to go now. A rule sees every image; one that a rule of higher priority looks after is left to
 * that rule. An image that came within the last hour stays: its index or its tag may be on the way.
 * DIFFERS: the action `transition` archives nothing here.
 */
export function expire(policy: string, images: readonly ImageRow[], now: number): readonly ImageRow[] {
  const { rules } = JSON.parse(policy) as { readonly rules: readonly Rule[] };
  const claimed = new Set<ImageRow>();
  const gone: ImageRow[] = [];
  for (const { selection, action } of [...rules].sort((a, b) => a.rulePriority - b.rulePriority)) {
    const selected = images.filter((image) => isSelected(image, selection));
    const old = new Set(beyond(selected, selection, now));
    if (action.type === "expire") gone.push(...selected.filter((image) => old.has(image) && !claimed.has(image)));
    for (const image of selected) claimed.add(image);
  }
  return gone.filter(({ pushedAt }) => pushedAt + HOUR <= now);
}

function isSelected({ tags }: ImageRow, selection: Rule["selection"]): boolean {
  const { tagStatus, tagPrefixList = [], tagPatternList = [] } = selection;
  if (tagStatus === "any") return true;
  if (tagStatus === "untagged") return tags.length === 0;
  const patterns = [...tagPrefixList.map((prefix) => `${prefix}*`), ...tagPatternList];
  return tags.length > 0 && patterns.every((pattern) => tags.some((tag) => matchesWildcard(tag, pattern)));
}

function beyond(images: readonly ImageRow[], selection: Rule["selection"], now: number): readonly ImageRow[] {
  const { countType, countNumber } = selection;
  const since = (time: number) => time + countNumber * DAY <= now;
  switch (countType) {
    case "imageCountMoreThan":
      return [...images].sort((a, b) => b.pushedAt - a.pushedAt).slice(countNumber);
    case "sinceImagePushed":
      return images.filter(({ pushedAt }) => since(pushedAt));
    case "sinceImagePulled":
      return images.filter(({ pushedAt, pulledAt }) => since(pulledAt ?? pushedAt));
    default:
      return [];
  }
}
