import type { InputTransformer } from "@aws-sdk/client-eventbridge";
import type { BusEvent } from "../event.js";
import type { Json } from "../pattern/json.js";
import { valueAt } from "./json-path.js";

const VARIABLE = /<([A-Za-z0-9_.-]+)>/g;

/** Names that a template puts in. */
export function templateVariables(template: string): readonly string[] {
  return [...template.matchAll(VARIABLE)].map(([, name]) => name as string);
}

/** Which rule a target gets its event from. */
export interface RuleNamed {
  readonly name: string;
  readonly arn: string;
}

/**
 * A template with its variables put in: outside of quotes as JSON, inside as text. A path at which nothing stands gives an empty
 * text. Source: EventBridge User Guide, "Amazon EventBridge input transformation".
 */
export function transformInput(transformer: InputTransformer, event: BusEvent, rule: RuleNamed): string {
  const template = transformer.InputTemplate ?? "";
  const inQuotes = quotedPlaces(template);
  return template.replace(VARIABLE, (_, name: string, at: number) => {
    const value = variableValue(name, transformer, event, rule) ?? "";
    if (!inQuotes(at)) return JSON.stringify(value);
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return JSON.stringify(text).slice(1, -1);
  });
}

function variableValue(
  name: string,
  { InputPathsMap }: InputTransformer,
  event: BusEvent,
  rule: RuleNamed,
): Json | undefined {
  const { detail: _left, ...withoutDetail } = event;
  switch (name) {
    case "aws.events.rule-arn":
      return rule.arn;
    case "aws.events.rule-name":
      return rule.name;
    case "aws.events.event":
      return withoutDetail as Json;
    case "aws.events.event.json":
      return event;
    case "aws.events.event.ingestion-time":
      return event.time;
    default: {
      const path = InputPathsMap?.[name];
      return path === undefined ? undefined : valueAt(path, event);
    }
  }
}

/** Tells whether a place of a template is inside a JSON string. */
function quotedPlaces(template: string): (at: number) => boolean {
  const quoted: boolean[] = [];
  let inside = false;
  for (let i = 0; i < template.length; i++) {
    if (template[i] === "\\" && inside) quoted[i++] = true;
    else if (template[i] === '"') inside = !inside;
    quoted[i] = inside;
  }
  return (at) => quoted[at] === true;
}
