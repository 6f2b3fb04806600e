/**
 * The state on disk: every change of the store, in one SQLite file. Changes of one turn of the event loop go in one transaction
 * (group commit); a mutating call is answered when its transaction is on disk.
 */
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Change, Store, StoreDump } from "@understudy/cloud";
import Database from "libsql";
import { lockFolder } from "./folder-lock.js";

export interface Journal {
  /** What was on disk when the journal was opened or last replaced. */
  load(): StoreDump;
  /** Writes every change of the store from now on. */
  follow(store: Store): void;
  /** Resolves when every change up to that revision is on disk. @throws Error when the disk refuses. */
  durable(revision: number): Promise<void>;
  /** Forgets everything on disk, and keeps this instead. */
  replace(dump: StoreDump): void;
  close(): void;
}

interface Waiting {
  readonly revision: number;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * @param folder made when it is not there, readable for its owner alone: it holds secret keys.
 * @throws Error when the folder is in use by another server, or cannot be written.
 */
export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder);
  const file = join(folder, "understudy.db");
  const database = openDatabase(file);
  chmodSync(file, 0o600);
  const put = database.prepare(
    "insert into row (kind, key, body) values (?, ?, ?) on conflict (kind, key) do update set body = excluded.body",
  );
  const remove = database.prepare("delete from row where kind = ? and key = ?");
  const setRevision = database.prepare(
    "insert into meta (name, value) values ('revision', ?) on conflict (name) do update set value = excluded.value",
  );
  const begin = database.prepare("begin immediate");
  const commit = database.prepare("commit");
  const rollback = database.prepare("rollback");

  let pending: Change[] = [];
  let waiting: Waiting[] = [];
  let written = 0;
  let scheduled = false;
  let broken: unknown;

  const inTransaction = (work: () => void) => {
    begin.run();
    try {
      work();
      commit.run();
    } catch (error) {
      rollback.run();
      throw error;
    }
  };

  const flush = () => {
    scheduled = false;
    const changes = pending;
    pending = [];
    const last = changes.at(-1)?.revision ?? written;
    try {
      // INVARIANT: after a failed write nothing more is written: what follows would stand on a hole.
      if (broken) throw broken;
      inTransaction(() => {
        for (const { table, key, row } of changes) {
          if (row === undefined) remove.run(table, key);
          else put.run(table, key, JSON.stringify(row));
        }
        setRevision.run(last);
      });
      written = last;
    } catch (error) {
      broken = error;
    }
    answer();
  };

  const answer = () => {
    const still: Waiting[] = [];
    for (const one of waiting) {
      if (broken) one.reject(broken);
      else if (one.revision <= written) one.resolve();
      else still.push(one);
    }
    waiting = still;
  };

  return {
    load() {
      const dump = readDump(database);
      written = dump.revision;
      return dump;
    },
    follow(store) {
      written = store.revision;
      store.subscribe((changes) => {
        pending.push(...changes);
        if (scheduled) return;
        scheduled = true;
        setImmediate(flush);
      });
    },
    durable(revision) {
      if (broken) return Promise.reject(broken);
      const last = pending.at(-1)?.revision;
      if (revision <= written || last === undefined) return Promise.resolve();
      return new Promise((resolve, reject) => waiting.push({ revision: Math.min(revision, last), resolve, reject }));
    },
    replace(dump) {
      pending = [];
      inTransaction(() => {
        database.exec("delete from row");
        for (const [kind, rows] of Object.entries(dump.tables)) {
          for (const [key, row] of Object.entries(rows)) put.run(kind, key, JSON.stringify(row));
        }
        setRevision.run(dump.revision);
      });
    },
    close() {
      if (pending.length > 0) flush();
      database.close();
      unlock();
    },
  };
}

function openDatabase(file: string): InstanceType<typeof Database> {
  const database = new Database(file);
  database.exec("pragma journal_mode = wal");
  database.exec("pragma synchronous = full");
  database.exec(
    "create table if not exists meta (name text primary key, value integer not null) strict, without rowid",
  );
  database.exec(
    "create table if not exists row (kind text not null, key text not null, body text not null, primary key (kind, key)) strict, without rowid",
  );
  return database;
}

function readDump(database: InstanceType<typeof Database>): StoreDump {
  const revision = database.prepare("select value from meta where name = 'revision'").get() as
    | { value: number }
    | undefined;
  const tables: Record<string, Record<string, unknown>> = {};
  const rows = database.prepare("select kind, key, body from row order by kind, key").all();
  for (const { kind, key, body } of rows as { kind: string; key: string; body: string }[]) {
    tables[kind] ??= {};
    (tables[kind] as Record<string, unknown>)[key] = JSON.parse(body);
  }
  return { revision: revision?.value ?? 0, tables };
}
