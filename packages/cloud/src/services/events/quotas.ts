/** Default quotas. Source: EventBridge User Guide, "Amazon EventBridge quotas". */
export const quotas = {
  EventBusesPerRegion: 100,
  RulesPerEventBus: 300,
  TargetsPerRule: 5,
  /** Characters. */
  EventBusPolicySize: 10_240,
  /** Bytes of all entries of a request. */
  PutEventsSize: 1_048_576,
} as const;
