/** What the language needs of the world and cannot compute. All of it answers at once. */
export interface Services {
  /** 0 ≤ x < 1: jitter, States.MathRandom, $random. */
  random(): number;
  /** A random UUID: States.UUID, $uuid, map runs' ARNs. */
  uuid(): string;
  /** A new task token. */
  taskToken(): string;
  /** The hash of the text's UTF-8 in lower-case hexadecimal digits: States.Hash, $hash. */
  hash(algorithm: HashAlgorithm, text: string): string;
  /** Whether the activity is there: a task of one that is not fails before it is scheduled. */
  activityExists(arn: string): boolean;
}

export type HashAlgorithm = "MD5" | "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";
