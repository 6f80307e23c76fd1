import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { DisplayLocale } from "../grid/createGrid";
import type { AddinManifest } from "../manifest/addinManifest";
import type { Book } from "../model/book";
import type { Conditions } from "../model/conditions";
import { frameAddress } from "../protocol/frameAddress";
import { FunctionCalls } from "../protocol/functionCalls";
import { WebHost } from "../protocol/webHost";
import type { AddinState } from "./TaskPane";
import { useConditions } from "./useConditions";

interface AddinOptions {
  readonly manifest: AddinManifest | null;
  readonly book: Book | null;
  readonly locale: DisplayLocale;
  readonly conditions: Conditions;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

export interface AddinControl {
  readonly state: AddinState;
  /** Address of the add-in's page with Office's host information; it changes with every start. */
  readonly address: string | null;
  readonly host: RefObject<WebHost | null>;
  restart(): void;
}

/** Longest time that a page may take before Excel, too, would say that it cannot start. */
const startTimeoutMs = 30_000;

/** Runs the add-in's shared runtime beside one book; another book, language or Excel version starts it anew. */
export function useAddin({ manifest, book, locale, conditions, frame }: AddinOptions): AddinControl {
  const { excelVersion } = useConditions(conditions);
  const [starts, setStarts] = useState(0);
  const [running, setRunning] = useState<{ readonly address: string; readonly state: AddinState } | null>(null);
  const host = useRef<WebHost | null>(null);
  const pageUrl = manifest && (manifest.runtimeUrl ?? manifest.sourceUrl);
  const appId = manifest?.id;
  const address = useMemo(() => {
    const identity = { language: locale, conversationId: crypto.randomUUID(), hostOrigin: location.origin };
    return pageUrl && appId && book ? frameAddress(pageUrl, { ...identity, appId }) : null;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- excelVersion and starts make a new address though none holds them
  }, [pageUrl, appId, book, locale, excelVersion, starts]);

  useEffect(() => {
    if (!address || !book || !appId) return;
    const { origin } = location;
    const post = (text: string) => frame.current?.contentWindow?.postMessage(text, origin);
    const started = new WebHost({ book, calls: new FunctionCalls(), language: locale, appId, origin, post });
    host.current = started;
    const settle = (state: AddinState) => setRunning((now) => (now?.address === address ? now : { address, state }));
    const timeout = setTimeout(() => settle("failed"), startTimeoutMs);
    const stopListening = listenTo(frame, async (text) => {
      await started.receive(text);
      if (!started.hearsCommands) return;
      clearTimeout(timeout);
      setRunning({ address, state: "running" });
    });
    return () => {
      stopListening();
      clearTimeout(timeout);
      started.dispose();
      host.current = null;
    };
  }, [address, book, appId, locale, frame]);

  const state = running && running.address === address ? running.state : "starting";
  return { state, address, host, restart: () => setStarts((count) => count + 1) };
}

/** Hears what the add-in's own window posts, and nobody else. */
function listenTo(frame: RefObject<HTMLIFrameElement | null>, hear: (text: unknown) => Promise<void>): () => void {
  const listener = (event: MessageEvent) => {
    if (event.source === frame.current?.contentWindow && event.origin === location.origin) void hear(event.data);
  };
  window.addEventListener("message", listener);
  return () => window.removeEventListener("message", listener);
}
