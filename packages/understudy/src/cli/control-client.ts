/** Talks to a running server's control API. */

/** UNDERSTUDY_URL, else AWS_ENDPOINT_URL, else the default port of this machine. */
export function serverUrl(environment: NodeJS.ProcessEnv = process.env): string {
  return (environment.UNDERSTUDY_URL || environment.AWS_ENDPOINT_URL || "http://127.0.0.1:4566").replace(/\/+$/, "");
}

export interface ControlAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Asks the server.
 * @returns undefined when none answers there.
 * @throws Error with the server's own words when it refuses.
 */
export async function askServer(method: string, path: string, body?: string): Promise<ControlAnswer | undefined> {
  let response: Response;
  try {
    response = await fetch(`${serverUrl()}/_understudy/${path}`, { method, body });
  } catch {
    return undefined;
  }
  const text = await response.text();
  const value: unknown = text === "" ? undefined : parse(text);
  if (response.ok) return { status: response.status, body: value };
  const message = (value as { message?: string } | undefined)?.message ?? text;
  throw new Error(`${serverUrl()} answered ${response.status}: ${message}`);
}

/** As {@link askServer}, for what needs a server. @throws Error when none answers. */
export async function needServer(method: string, path: string, body?: string): Promise<ControlAnswer> {
  const answer = await askServer(method, path, body);
  if (!answer) throw new Error(`No Understudy answers at ${serverUrl()}. Start one, or set UNDERSTUDY_URL.`);
  return answer;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
