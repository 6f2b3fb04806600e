/** What a role's ARN tells. */
export interface RoleName {
  readonly account: string;
  /** `/` or `/team/`. */
  readonly path: string;
  readonly name: string;
}

/** Reads a role's ARN; of a masked or bare value it gives what can be read. */
export function roleOfArn(arn: string): RoleName {
  const [, , , , account = "", ...resource] = arn.split(":");
  const [, ...segments] = (resource.length > 0 ? resource.join(":") : `role/${arn}`).split("/");
  const name = segments.at(-1) ?? "";
  return { account, path: ["", ...segments.slice(0, -1), ""].join("/"), name };
}
