import type { LiveEngine } from "./liveEngine";
import { workerEngine } from "./workerEngine";

/** Starts the worker from its own file, as the page's security policy asks. */
export function startWorkerEngine(): LiveEngine {
  return workerEngine(new Worker(new URL("../engineWorker.ts", import.meta.url)));
}
