import type { PolicyDocument } from "@understudy/iam";

/** What IAM lists about a managed policy of AWS. Dates are ms since epoch. */
export interface ManagedPolicySummary {
  readonly arn: string;
  readonly name: string;
  /** `/`, `/service-role/`, `/aws-service-role/`. */
  readonly path: string;
  readonly policyId: string;
  readonly description?: string;
  readonly defaultVersionId: string;
  readonly createDate: number;
  readonly updateDate: number;
}

/** A managed policy of AWS with the versions that are known of it, oldest first. */
export interface ManagedPolicy extends ManagedPolicySummary {
  readonly versions: { readonly [versionId: string]: ManagedPolicyVersion };
  /** The document of the default version. */
  readonly document: PolicyDocument;
}

export interface ManagedPolicyVersion {
  readonly createDate: number;
  readonly document: PolicyDocument;
}

/** The managed policies of AWS. The same ARN always gives the same object, so that documents compile once. */
export interface ManagedPolicySource {
  get(arn: string): ManagedPolicy | undefined;
  /** All, by name. */
  list(): readonly ManagedPolicySummary[];
}

/** A line of the data file, parsed. Dates are ISO 8601. */
interface Line {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly policyId: string;
  readonly description?: string;
  readonly defaultVersionId: string;
  readonly createDate: string;
  readonly updateDate: string;
  readonly versions: {
    readonly [versionId: string]: { readonly createDate: string; readonly document: PolicyDocument };
  };
}

/**
 * The source over the text of `data/managed-policies.json`. Reads nothing until asked, and of a file of megabytes parses only
 * the policies asked for: each stands on one line that starts with its ARN and ends with its documents.
 */
export function createManagedPolicySource(readText: () => string): ManagedPolicySource {
  let text: string | undefined;
  let summaries: readonly ManagedPolicySummary[] | undefined;
  const read = () => (text ??= readText());
  const policies = new Map<string, ManagedPolicy | undefined>();

  const find = (arn: string): ManagedPolicy | undefined => {
    const start = read().indexOf(`\n{"arn":${JSON.stringify(arn)},`);
    return start < 0 ? undefined : toPolicy(parseLine(lineAt(read(), start + 1)));
  };

  return {
    get(arn) {
      // INVARIANT: only ARNs that exist are kept, so that asking for nonsense does not grow the memory.
      const policy = policies.get(arn) ?? find(arn);
      if (policy) policies.set(arn, policy);
      return policy;
    },
    list: () => (summaries ??= read().split("\n").filter(isPolicyLine).map(readSummary)),
  };
}

const isPolicyLine = (line: string) => line.startsWith('{"arn":');

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

function parseLine(line: string): Line {
  return JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line) as Line;
}

/** Parses a line up to its documents. A quote inside a JSON string is escaped, so the mark cannot stand in a value. */
function readSummary(line: string): ManagedPolicySummary {
  return toSummary(JSON.parse(`${line.slice(0, line.indexOf(',"versions":'))}}`) as Line);
}

function toSummary(line: Line): ManagedPolicySummary {
  const { arn, name, path, policyId, description, defaultVersionId } = line;
  const dates = { createDate: Date.parse(line.createDate), updateDate: Date.parse(line.updateDate) };
  return {
    arn,
    name,
    path,
    policyId,
    ...(description === undefined ? {} : { description }),
    defaultVersionId,
    ...dates,
  };
}

function toPolicy(line: Line): ManagedPolicy {
  const versions = Object.fromEntries(
    Object.entries(line.versions).map(([id, { createDate, document }]) => [
      id,
      { createDate: Date.parse(createDate), document },
    ]),
  );
  const { document } = versions[line.defaultVersionId] as ManagedPolicyVersion;
  return { ...toSummary(line), versions, document };
}
