import { javaNumber } from "./java-number.js";

/** A number that stands in JSON as a double, with its point: AWS's history and reasons are written by Java. */
export class Double {
  constructor(readonly value: number) {}
}

/** A JSON text that goes into another as it is. */
export class Raw {
  constructor(readonly text: string) {}
}

/** JSON as CloudWatch writes it: doubles with a point, what is undefined left out. Other values as JSON.stringify. */
export function jsonText(value: unknown): string {
  if (value instanceof Double) return javaNumber(value.value);
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`).join(",")}}`;
}
