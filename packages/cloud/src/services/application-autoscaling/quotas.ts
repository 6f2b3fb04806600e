/** Default quotas. Source: Application Auto Scaling User Guide, "Quotas". */
export const quotas = {
  EcsScalableTargets: 3_000,
  PoliciesPerTarget: 50,
  ScheduledActionsPerTarget: 200,
  StepAdjustmentsPerPolicy: 20,
  TagsPerTarget: 50,
} as const;
