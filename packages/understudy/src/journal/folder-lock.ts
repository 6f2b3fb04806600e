import { join } from "node:path";
import Database from "libsql";

/**
 * Keeps a folder for one server. The lock is that of an SQLite transaction that never ends: the system lets go of it when the
 * process dies, however it dies.
 * @returns a function that lets go.
 * @throws Error when another server has the folder.
 */
export function lockFolder(folder: string): () => void {
  const database = new Database(join(folder, "lock"));
  try {
    database.exec("begin exclusive");
  } catch (error) {
    database.close();
    if (String(error).includes("locked")) throw new Error(`${folder} is in use by another Understudy.`);
    throw error;
  }
  return () => {
    database.exec("rollback");
    database.close();
  };
}
