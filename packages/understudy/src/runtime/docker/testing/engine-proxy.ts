import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dockerAddresses } from "../docker-address.js";

/** An engine that can go away: a socket in front of the real one. */
export interface EngineProxy {
  /** For DOCKER_HOST. */
  readonly url: string;
  /** Ends all connections and takes no more, as an engine that dies. */
  cut(): Promise<void>;
  /** Takes connections again. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function startEngineProxy(): Promise<EngineProxy> {
  const [address] = dockerAddresses(process.env);
  if (!address) throw new Error("No container engine's socket was found.");
  const target = address.kind === "unix" ? { path: address.path } : { host: address.host, port: address.port };
  const folder = await mkdtemp(join(tmpdir(), "understudy-proxy-"));
  const path = join(folder, "docker.sock");
  const sockets = new Set<Socket>();
  const forward = (front: Socket) => {
    const back = connect(target);
    for (const socket of [front, back]) {
      sockets.add(socket);
      socket
        .on("error", () => undefined)
        .on("close", () => {
          sockets.delete(socket);
          front.destroy();
          back.destroy();
        });
    }
    front.pipe(back);
    back.pipe(front);
  };
  let server: Server | undefined;
  const mend = () =>
    new Promise<void>((resolve) => {
      server = createServer(forward).listen(path, resolve);
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      server?.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await mend();
  const close = async () => {
    await cut();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `unix://${path}`, cut, mend, close };
}
