import { ecrLifecyclePolicyInvalid, refuse } from "@understudy/catalogue";

/** Source: Amazon ECR User Guide, "Lifecycle policy parameters". @throws Failure ecr.lifecycle-policy-invalid */
export function checkLifecyclePolicy(text: string): void {
  const reason = fault(text);
  if (reason) refuse(ecrLifecyclePolicyInvalid, { reason });
}

interface Rule {
  readonly rulePriority?: unknown;
  readonly selection?: { readonly tagStatus?: unknown; readonly countType?: unknown; readonly countNumber?: unknown };
  readonly action?: { readonly type?: unknown };
}

/** The name of what is wrong, as JSON paths have it. */
function fault(text: string): string | undefined {
  let policy: { readonly rules?: unknown };
  try {
    policy = JSON.parse(text);
  } catch {
    return "JSON";
  }
  const { rules } = policy ?? {};
  if (!Array.isArray(rules) || rules.length === 0) return "rules";
  const priorities = rules.map((rule: Rule | null) => rule?.rulePriority);
  if (new Set(priorities).size < priorities.length) return "rulePriority";
  return rules.map(ruleFault).find((found) => found !== undefined);
}

function ruleFault(rule: Rule | null): string | undefined {
  if (!Number.isInteger(rule?.rulePriority) || Number(rule?.rulePriority) < 1) return "rulePriority";
  const { tagStatus, countType, countNumber } = rule?.selection ?? {};
  if (!["tagged", "untagged", "any"].includes(tagStatus as string)) return "tagStatus";
  if (
    !["imageCountMoreThan", "sinceImagePushed", "sinceImagePulled", "sinceImageTransitioned"].includes(
      countType as string,
    )
  )
    return "countType";
  if (!Number.isInteger(countNumber) || Number(countNumber) < 1) return "countNumber";
  return ["expire", "transition"].includes(rule?.action?.type as string) ? undefined : "action";
}
