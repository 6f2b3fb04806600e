/** CPU and memory of a task as people write them, in the unit that AWS stores. */

/** CPU units of `256`, `.25 vcpu`, `1 vCPU`; undefined when it is neither. Source: Amazon ECS API reference, TaskDefinition.cpu. */
export function parseCpu(text: string): number | undefined {
  return parseSize(text, "vcpu", 1024);
}

/** MiB of `512`, `0.5GB`, `1 GB`. Source: Amazon ECS API reference, TaskDefinition.memory. */
export function parseMemory(text: string): number | undefined {
  return parseSize(text, "gb", 1024);
}

function parseSize(text: string, unit: string, factor: number): number | undefined {
  const match = /^\s*(\d{1,7}(?:\.\d{1,4})?|\.\d{1,4})\s*([a-z]*)\s*$/i.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]);
  if (match[2] === "") return Number.isInteger(number) ? number : undefined;
  return match[2]?.toLowerCase() === unit ? Math.round(number * factor) : undefined;
}
