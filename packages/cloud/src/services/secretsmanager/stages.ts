/**
 * Staging labels. A label is on one version at a time. When AWSCURRENT moves, the version that had it becomes AWSPREVIOUS and
 * loses AWSPENDING. Source: Secrets Manager User Guide, "Secret versions", and recorded answers (localstack/localstack
 * test_secretsmanager.snapshot.json).
 */
import type { SecretVersion } from "./tables.js";

export const CURRENT = "AWSCURRENT";
const PREVIOUS = "AWSPREVIOUS";
const PENDING = "AWSPENDING";

/** The versions with labels put on one of them, and taken off the others. */
export function withStages(
  versions: readonly SecretVersion[],
  versionId: string,
  stages: readonly string[],
): readonly SecretVersion[] {
  const before = versions.find((version) => version.stages.includes(CURRENT));
  const moved = versions.map((version) =>
    version.versionId === versionId
      ? staged(version, [...version.stages, ...stages])
      : staged(
          version,
          version.stages.filter((stage) => !stages.includes(stage)),
        ),
  );
  if (!before || before.versionId === versionId || !stages.includes(CURRENT)) return moved;
  return moved.map((version) => {
    const kept = version.stages.filter((stage) => stage !== PREVIOUS);
    if (version.versionId !== before.versionId) return staged(version, kept);
    return staged(version, [...kept.filter((stage) => stage !== PENDING), PREVIOUS]);
  });
}

/** The versions without a label that one of them carries. */
export function withoutStage(
  versions: readonly SecretVersion[],
  versionId: string,
  stage: string,
): readonly SecretVersion[] {
  return versions.map((version) =>
    version.versionId === versionId
      ? staged(
          version,
          version.stages.filter((one) => one !== stage),
        )
      : version,
  );
}

/** What answers call `VersionIdsToStages`: versions that carry a label. */
export function stagesById(versions: readonly SecretVersion[]): { [versionId: string]: string[] } | undefined {
  const labelled = versions.filter(({ stages }) => stages.length > 0);
  if (labelled.length === 0) return undefined;
  return Object.fromEntries(labelled.map(({ versionId, stages }) => [versionId, [...stages]]));
}

const staged = (version: SecretVersion, stages: readonly string[]): SecretVersion => ({
  ...version,
  stages: [...new Set(stages)].sort(),
});
