import { isIPv4, type Socket } from "node:net";

const prefix = "PEER ";
const longest = 256;

/**
 * Finds out who is at the other end of a connection before anything is read from it. The relay of the docker driver says it in
 * a first line `PEER TOKEN ADDRESS` (runtime/docker/sandbox/sandbox.c); a connection without such a line speaks for itself.
 * @param token a line with another one is a lie.
 * @returns the address, or undefined when the connection ended or lied.
 */
export function readPeer(socket: Socket, token: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let seen: Buffer = Buffer.alloc(0);
    const finish = (peer: string | undefined, rest?: Buffer) => {
      socket.off("readable", read).off("end", gone).off("error", gone).off("close", gone);
      if (rest && rest.length > 0) socket.unshift(rest);
      resolve(peer);
    };
    const gone = () => finish(undefined);
    const read = () => {
      for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) seen = Buffer.concat([seen, chunk]);
      const start = seen.subarray(0, prefix.length).toString("latin1");
      if (start !== prefix.slice(0, start.length)) return finish(plainAddress(socket.remoteAddress), seen);
      const end = seen.indexOf(10);
      if (end < 0 && seen.length < longest) return;
      finish(announcedPeer(seen.subarray(0, end).toString("latin1"), token), seen.subarray(end + 1));
    };
    socket.on("readable", read).on("end", gone).on("error", gone).on("close", gone);
  });
}

function announcedPeer(line: string, token: string): string | undefined {
  const [, given, address = ""] = line.split(" ");
  return given === token && isIPv4(address) ? address : undefined;
}

function plainAddress(address: string | undefined): string | undefined {
  return address?.replace(/^::ffff:/, "");
}
