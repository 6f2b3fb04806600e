import type { Terminal } from "@understudy/cloud";
import type { DockerApi } from "./docker-api.js";

/** What a user would type to interrupt a program and to end a shell: ^C, ^D. */
const goodbye = Buffer.from([3, 4]);

/**
 * Starts a command in a running container, on a terminal.
 * An engine cannot end such a command: whoever hangs up types what ends an interactive shell, and then nothing more.
 * @throws DockerError
 */
export async function openTerminal(api: DockerApi, containerId: string, command: readonly string[]): Promise<Terminal> {
  const { Id: id } = await api.call<{ Id: string }>("POST", `/containers/${containerId}/exec`, {
    json: { AttachStdin: true, AttachStdout: true, AttachStderr: true, Tty: true, Cmd: command },
  });
  const socket = await api.attach(`/exec/${id}/start`, { Detach: false, Tty: true });
  socket.pause();
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  // A connection that breaks is an end like any other: `close` follows.
  socket.on("error", () => undefined);
  socket.once("end", () => socket.end());
  return {
    onOutput: (listener) => {
      socket.on("data", listener);
      socket.resume();
    },
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    write: (bytes) => void socket.write(bytes),
    resize: async (columns, rows) => {
      // The command may have ended meanwhile.
      await api.call("POST", `/exec/${id}/resize`, { query: { w: columns, h: rows } }).catch(() => undefined);
    },
    ended: closed.then(() => exitCode(api, id)),
    close: () => {
      if (socket.writable) socket.end(goodbye);
      socket.resume();
    },
  };
}

async function exitCode(api: DockerApi, id: string): Promise<number | undefined> {
  const found = await api.call<{ ExitCode: number | null }>("GET", `/exec/${id}/json`).catch(() => undefined);
  return found?.ExitCode ?? undefined;
}
