/** Names for the resources of a template: each is given once. */
export class Labels {
  readonly #taken = new Set<string>();

  /** The name, or the name with the first number that makes it new. */
  unique(name: string, separator = ""): string {
    let label = name;
    for (let number = 2; this.#taken.has(label); number++) label = `${name}${separator}${number}`;
    this.#taken.add(label);
    return label;
  }
}

/** `ecsTaskExecutionRole`, `my-role/x` → the words in it. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** A Terraform identifier: `ecs_task_execution_role`. */
export function snakeCase(name: string, fallback: string): string {
  const label = wordsOf(name).join("_").toLowerCase();
  return /^[a-z]/.test(label) ? label : [fallback, label].filter((part) => part !== "").join("_");
}

/** A CloudFormation logical id: `EcsTaskExecutionRole`. */
export function pascalCase(name: string, fallback: string): string {
  const label = wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return /^[A-Za-z]/.test(label) ? label : fallback + label;
}
