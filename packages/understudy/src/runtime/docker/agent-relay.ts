import { createContainer, listContainers, removeContainer } from "./containers.js";
import type { Engine } from "./engine.js";
import { labels } from "./labels.js";
import { ensurePauseImage } from "./pause-image.js";
import { relayBody } from "./sandbox-body.js";
import { startSandboxProgram } from "./start-sandbox-program.js";

/** Where containers reach the agent endpoint of the host. */
export interface AgentAddress {
  /** `reach` of the agent place. */
  readonly host: string;
  readonly port: number;
  /** Shows the endpoint that the relay says who asks, and nobody else. */
  readonly token: string;
}

export interface AgentRelay {
  /** Tells where the agent endpoint listens; a relay that leads elsewhere is replaced when it is next needed. */
  lead(agent: AgentAddress): void;
  /** Makes sure that 169.254.170.2 answers. Does nothing while no agent endpoint is known. @throws RuntimeRefusal, DockerError */
  ensure(): Promise<void>;
  /**
   * A relay died, or any may have (no id). True when it was the one in use: the next `ensure` makes a new one. False for one
   * that was removed on purpose.
   */
  lost(id?: string): boolean;
  /** Removes the relay if nobody needs it; `needed` is asked when no other step is under way. */
  removeUnless(needed: () => Promise<boolean>): Promise<void>;
}

/**
 * One relay container for all tasks of an instance: it owns 169.254.170.2 on the bridge and hands connections on to the host.
 * The first `ensure` of a process replaces a relay that an earlier process left, since port and token are new. Running tasks
 * do not notice: they know the relay by its hardware address, which stays.
 * @param warn told when the relay does not reach the host.
 */
export function createAgentRelay(engine: Engine, warn: (text: string) => void): AgentRelay {
  let agent: AgentAddress | undefined;
  let current: string | undefined;
  // INVARIANT: steps run one after the other, so that nobody starts a task on a relay that is being removed.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    const turn = queue.then(step);
    queue = turn.catch(() => undefined);
    return turn;
  };
  return {
    lead: (address) => {
      agent = address;
      current = undefined;
    },
    lost: (id) => {
      if (!current || (id !== undefined && id !== current)) return false;
      current = undefined;
      return true;
    },
    ensure: () =>
      inTurn(async () => {
        if (!agent || current) return;
        const leadTo = agent;
        await removeRelays(engine);
        const id = await startRelay(engine, leadTo, warn);
        // Told to lead elsewhere meanwhile: the step that waits behind this one makes another.
        if (agent === leadTo) current = id;
      }),
    removeUnless: (needed) =>
      inTurn(async () => {
        if (await needed()) return;
        current = undefined;
        await removeRelays(engine);
      }),
  };
}

async function removeRelays(engine: Engine): Promise<void> {
  const relays = await listContainers(engine, { [labels.sandbox]: "relay" });
  await Promise.all(relays.map(({ Id }) => removeContainer(engine, Id)));
}

async function startRelay(engine: Engine, agent: AgentAddress, warn: (text: string) => void): Promise<string> {
  const image = await ensurePauseImage(engine.api, engine.architecture);
  const command = [agent.host, String(agent.port), agent.token];
  const body = relayBody(engine.instance, image, command, engine.macOfEndpoint);
  // No container of a task definition can have this name: theirs have no dot.
  const id = await createContainer(engine, `understudy-${engine.instance}.relay`, body);
  const [trouble] = await startSandboxProgram(engine, id);
  if (trouble) {
    warn(
      `Containers cannot reach Understudy at ${agent.host}:${agent.port} (${trouble}): tasks get no credentials. ` +
        "Does a firewall of this machine (ufw, firewalld) close the way from Docker's bridge?",
    );
  }
  return id;
}
