import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script, createContext } from "node:vm";
import type { Context } from "node:vm";

const libraryFolder = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const libraryAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const scripts = new Map<string, Script>();

function libraryScript(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const script = new Script(readFileSync(join(libraryFolder, name), "utf8"), { filename: name });
  scripts.set(name, script);
  return script;
}

interface FakeScript {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  onreadystatechange?: () => void;
  readyState?: string;
}

export interface OfficeWindow {
  /** The window's globals: Office, Excel, OfficeExtension, CustomFunctions. */
  readonly globals: Context;
  /** Delivers a message of the host, as postMessage would. */
  deliver(text: string): void;
  dispose(): void;
}

export interface OfficeWindowOptions {
  readonly address: string;
  readonly hostOrigin: string;
  /** What the window posts to its parent. */
  readonly onPost: (text: string) => void;
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
  };
}

/** A window in Node in which the genuine Office.js starts as in Excel on the web: its own loader, its own messages. */
export function officeWindow({ address, hostOrigin, onPost }: OfficeWindowOptions): OfficeWindow {
  const url = new URL(address);
  const listeners = new Set<(event: object) => void>();
  const timers = new Set<NodeJS.Timeout>();
  let isOpen = true;
  const parent = { postMessage: (text: string) => void (isOpen && queueMicrotask(() => onPost(text))) };
  const head = {
    appendChild(script: FakeScript): void {
      if (!script.src.startsWith(libraryAddress)) throw new Error(`The library asked for ${script.src}.`);
      const file = script.src.slice(libraryAddress.length);
      later(() => {
        // Telemetry is not in the npm package; in a browser it is one failed download.
        if (file.startsWith("telemetry/")) return script.onerror?.();
        libraryScript(file).runInContext(globals);
        return script.onload?.();
      }, 0);
    },
  };
  function later(run: () => void, delay?: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (isOpen) run();
    }, delay);
    timers.add(timer);
    return timer;
  }
  const documentNode = {
    URL: address,
    domain: url.hostname,
    location: url,
    readyState: "complete",
    cookie: "",
    documentElement: {},
    body: {},
    head,
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === "script" ? [{ src: `${libraryAddress}office.js` }] : tag === "head" ? [head] : [],
    createElement: (tag: string) => (tag === "a" ? anchor() : { src: "", setAttribute: () => undefined }),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    hasFocus: () => true,
    querySelectorAll: () => [],
  };
  function anchor(): object {
    return new URL(hostOrigin);
  }
  const globals: Record<string, unknown> & Context = {
    console,
    URL,
    URLSearchParams,
    TextEncoder,
    Promise,
    performance,
    navigator: { userAgent: "Chrome", language: "en-US" },
    document: documentNode,
    location: {
      href: address,
      protocol: url.protocol,
      host: url.host,
      hostname: url.hostname,
      origin: url.origin,
      search: url.search,
      hash: url.hash,
      pathname: url.pathname,
    },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    XMLHttpRequest: class {},
    setTimeout: later,
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    setInterval: (run: () => void, delay?: number) => {
      const timer = setInterval(() => isOpen && run(), delay);
      timers.add(timer);
      return timer;
    },
    clearInterval: (timer: NodeJS.Timeout) => clearInterval(timer),
    addEventListener: (type: string, listener: (event: object) => void) =>
      void (type === "message" && listeners.add(listener)),
    removeEventListener: (_type: string, listener: (event: object) => void) => void listeners.delete(listener),
    parent,
    top: parent,
    name: "",
  };
  globals["window"] = globals;
  globals["self"] = globals;
  createContext(globals);
  libraryScript("office.debug.js").runInContext(globals);
  return {
    globals,
    deliver(text) {
      if (!isOpen) return;
      queueMicrotask(() => {
        for (const listener of [...listeners]) listener({ data: text, origin: hostOrigin, source: parent });
      });
    },
    dispose() {
      isOpen = false;
      for (const timer of timers) {
        clearTimeout(timer);
        clearInterval(timer);
      }
      listeners.clear();
    },
  };
}
