/** Where requests to a service are sent on. */
export interface Upstream {
  /** As in the credential scope of requests to it: `sqs`. */
  readonly service: string;
  /** Without user info, and without a slash at the end. */
  readonly url: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** This machine. */
  readonly loopback: boolean;
}

/**
 * Reads `SERVICE=URL`; the keys to sign with may stand in the URL (`http://KEY:SECRET@127.0.0.1:9324`), else they are `test` and
 * `test`. undefined when it is none.
 */
export function parseUpstream(text: string): Upstream | undefined {
  const [, service, address] = /^([a-z0-9-]+)=(https?:\/\/.+)$/.exec(text) ?? [];
  if (!service || !address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return {
    service,
    url: `${url.origin}${url.pathname.replace(/\/+$/, "")}`,
    accessKeyId: decodeURIComponent(url.username) || "test",
    secretAccessKey: decodeURIComponent(url.password) || "test",
    loopback: /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname),
  };
}
