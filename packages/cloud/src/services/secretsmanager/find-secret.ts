/** A secret that a request names by its name, its ARN, or its ARN without the random characters. */
import { refuse, secretsmanagerNameInvalid } from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { SecretRow } from "./tables.js";
import { nameKey, secrets } from "./tables.js";

/** What a SecretId means, whether the secret exists or not. */
export interface SecretNamed {
  /** The SecretId as it was given: what AWS prints in a denial. */
  readonly secretId: string;
  /** ARN of the secret; of one that does not exist with `??????` for the characters that nobody has drawn. */
  readonly arn: string;
  readonly account: string;
  readonly row?: SecretRow;
}

interface Here {
  readonly account: string;
  readonly region: string;
  readonly store: ReadStore;
}

const ARN = /^arn:aws[a-z-]*:secretsmanager:([a-z0-9-]*):(\d{12}):secret:(.+)$/;
/** Recorded: spaces, stars and brackets are refused in these words, in a SecretId too. */
const NAME = /^[A-Za-z0-9/_+=.@!-]+$/;

export const secretArn = (account: string, region: string, name: string, suffix: string) =>
  `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${suffix}`;

/** @throws Failure secretsmanager.name-invalid */
export function findSecret(secretId: string, here: Here): SecretNamed {
  const [, region = here.region, account = here.account, rest = secretId] = ARN.exec(secretId) ?? [];
  checkName(rest);
  const row = inRegion(secretId, { region, account, rest }, here);
  const complete = rest !== secretId && /-[A-Za-z0-9]{6}$/.test(rest);
  const arn = row?.arn ?? (complete ? secretId : secretArn(account, region, rest, "??????"));
  return { secretId, arn, account, ...(row && { row }) };
}

/** @throws Failure secretsmanager.name-invalid */
export function checkName(name: string): void {
  if (!NAME.test(name)) refuse(secretsmanagerNameInvalid, {});
}

/** A Region knows its own secrets only. */
function inRegion(
  secretId: string,
  named: { readonly region: string; readonly account: string; readonly rest: string },
  { region, store }: Here,
): SecretRow | undefined {
  if (named.region !== region) return undefined;
  return store.get(secrets, secretId) ?? store.list(secrets, "name", nameKey(named.account, region, named.rest))[0];
}
