import type { MemberModel, ServiceModel } from "./model.js";

/**
 * A value as AWS prints it in a validation error, which is Java's way: `[a, b]`, `{k=v}`, `Tag(key=k, value=null)`.
 * Sensitive members inside a structure are masked.
 */
export function printValue(model: ServiceModel, member: MemberModel, value: unknown): string {
  if (value === undefined || value === null) return "null";
  if (member.type === "list" && Array.isArray(value)) {
    return `[${value.map((item) => printValue(model, member.item as MemberModel, item)).join(", ")}]`;
  }
  if (member.type === "map" && typeof value === "object") {
    const entries = Object.entries(value).map(
      ([key, item]) => `${key}=${printValue(model, member.value as MemberModel, item)}`,
    );
    return `{${entries.join(", ")}}`;
  }
  if (member.type === "structure" && typeof value === "object") return printStructure(model, member, value as Fields);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `java.nio.HeapByteBuffer[pos=0 lim=${value.length} cap=${value.length}]`;
  return String(value);
}

type Fields = { readonly [name: string]: unknown };

function printStructure(model: ServiceModel, { shape }: MemberModel, value: Fields): string {
  const members = Object.entries(model.shapes[shape as string]?.members ?? {}).map(([name, member]) => {
    const text = member.traits?.sensitive ? "***Sensitive Data Redacted***" : printValue(model, member, value[name]);
    return `${lowerFirst(name)}=${text}`;
  });
  return `${shape}(${members.join(", ")})`;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
