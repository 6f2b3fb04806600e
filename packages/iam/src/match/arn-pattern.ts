import { MAYBE, NO, type Truth, YES } from "../truth.js";
import { hasVariables, type Part, parseParts } from "./parts.js";
import { compilePattern, matchesRange, matchesWhole, type Pattern } from "./pattern.js";
import { merge, resolvable, substitute, Template } from "./template.js";

const COMPONENTS = 6;

/** The six components; undefined when the pattern has fewer. */
function splitArn(parts: readonly Part[]): readonly Pattern[] | undefined {
  const components: Part[][] = [[]];
  for (const part of parts) {
    let rest: Part = part;
    while (typeof rest === "string" && components.length < COMPONENTS) {
      const colon: number = rest.indexOf(":");
      if (colon < 0) break;
      components[components.length - 1]!.push(rest.slice(0, colon));
      components.push([]);
      rest = rest.slice(colon + 1);
    }
    components[components.length - 1]!.push(rest);
  }
  return components.length < COMPONENTS ? undefined : components.map((component) => compilePattern(merge(component)));
}

function matchesComponents(components: readonly Pattern[], text: string): boolean {
  let start = 0;
  for (let i = 0; i < COMPONENTS - 1; i++) {
    const colon = text.indexOf(":", start);
    if (colon < 0 || !matchesRange(components[i]!, text, start, colon)) return false;
    start = colon + 1;
  }
  return matchesRange(components[COMPONENTS - 1]!, text, start, text.length);
}

function hasSixComponents(text: string): boolean {
  let at = -1;
  for (let i = 0; i < COMPONENTS - 1; i++) {
    at = text.indexOf(":", at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * A value of an Arn condition operator.
 * AWS: IAM User Guide "Amazon Resource Name (ARN) condition operators": each of the six colon-delimited components is
 * checked separately, so a wildcard does not cross a colon before the fifth. A value with fewer components, or a request
 * value that is no ARN, does not match.
 */
export class ArnPattern {
  private readonly components: readonly Pattern[] | undefined;
  private readonly template: Template | undefined;

  constructor(text: string, variables: boolean) {
    const parts = parseParts(text, true, variables);
    this.template = hasVariables(parts) ? new Template(parts) : undefined;
    this.components = this.template ? undefined : splitArn(parts);
  }

  matches(arn: string): Truth {
    if (this.components) return matchesComponents(this.components, arn) ? YES : NO;
    if (!this.template) return NO;
    const known = resolvable(this.template);
    if (known === NO) return NO;
    const parts = merge(substitute(this.template) ?? []);
    if (known === MAYBE) return hasSixComponents(arn) && matchesWhole(compilePattern(parts), arn) ? MAYBE : NO;
    const components = splitArn(parts);
    return components && matchesComponents(components, arn) ? YES : NO;
  }
}
