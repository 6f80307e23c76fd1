import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DisplayLocale } from "../grid/createGrid";
import type { AddinManifest, CustomFunctionsExtension } from "../manifest/addinManifest";
import { fetchFunctionMetadata } from "../manifest/functionMetadata";
import { missingRequirement } from "../manifest/missingRequirement";
import type { Book } from "../model/book";
import { type Conditions, requirementSets } from "../model/conditions";
import { frameAddress } from "../protocol/frameAddress";
import { FunctionCalls } from "../protocol/functionCalls";
import { WebHost } from "../protocol/webHost";
import { type PaneExit, paneExitOf, tabInMessage } from "./paneFocus";
import type { AddinState } from "./TaskPane";
import { useConditions } from "./useConditions";

interface AddinOptions {
  readonly manifest: AddinManifest | null;
  readonly book: Book | null;
  readonly locale: DisplayLocale;
  readonly conditions: Conditions;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** The keyboard leaves the add-in's page. */
  readonly onExit: (exit: PaneExit) => void;
}

export interface AddinControl {
  readonly state: AddinState;
  /** A requirement set that this Excel lacks; the add-in is then not started. */
  readonly missing: string | null;
  /** Address of the add-in's page with Office's host information; it changes with every start. */
  readonly address: string | null;
  readonly host: RefObject<WebHost | null>;
  restart(): void;
  /** Puts the keyboard on the first control of the add-in's page. */
  focus(): void;
}

/** Longest time that a page may take before Excel, too, would say that it cannot start. */
const startTimeoutMs = 30_000;

/** Runs the add-in's shared runtime beside one book; another book, language or Excel version starts it anew. */
export function useAddin({ manifest, book, locale, conditions, frame, onExit }: AddinOptions): AddinControl {
  const { excelVersion } = useConditions(conditions);
  const [starts, setStarts] = useState(0);
  const [running, setRunning] = useState<{ readonly address: string; readonly state: AddinState } | null>(null);
  const host = useRef<WebHost | null>(null);
  const pageUrl = manifest && (manifest.runtimeUrl ?? manifest.sourceUrl);
  const appId = manifest?.id;
  const functions = manifest?.functions ?? null;
  const lacking = manifest && missingRequirement(manifest, requirementSets[excelVersion]);
  const missing = lacking && `${lacking.name} ${lacking.minVersion}`;
  const page = useMemo(() => {
    const conversationId = crypto.randomUUID();
    const identity = { language: locale, conversationId, hostOrigin: location.origin };
    if (!pageUrl || !appId || !book || missing) return null;
    return { conversationId, address: frameAddress(pageUrl, { ...identity, appId }) };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- excelVersion and starts make a new address though none holds them
  }, [pageUrl, appId, book, locale, excelVersion, missing, starts]);
  const address = page?.address ?? null;
  const conversationId = page?.conversationId ?? "";
  const focus = useCallback(() => enterPage(frame, conversationId), [frame, conversationId]);
  const exit = useRef(onExit);
  const enter = useRef(focus);
  useEffect(() => {
    exit.current = onExit;
    enter.current = focus;
  });

  useEffect(() => {
    if (!address || !book || !appId) return;
    const { origin } = location;
    const post = (text: string) => frame.current?.contentWindow?.postMessage(text, origin);
    const calls = new FunctionCalls();
    const started = new WebHost({ book, calls, language: locale, appId, origin, post });
    const unregister = functions ? registerFunctions(book, functions, calls) : () => undefined;
    host.current = started;
    const settle = (state: AddinState) => setRunning((now) => (now?.address === address ? now : { address, state }));
    const timeout = setTimeout(() => settle("failed"), startTimeoutMs);
    const stopListening = listenTo(frame, async (text) => {
      const left = paneExitOf(text);
      if (left === "tabForward" && hasNoFocusedControl(frame)) return enter.current();
      if (left) return exit.current(left);
      await started.receive(text);
      if (!started.hearsCommands) return;
      clearTimeout(timeout);
      setRunning({ address, state: "running" });
    });
    return () => {
      stopListening();
      clearTimeout(timeout);
      unregister();
      started.dispose();
      host.current = null;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what functions holds follows the locale, which makes a new address
  }, [address, book, appId, locale, frame]);

  const state = running && running.address === address ? running.state : "starting";
  return { state, missing, address, host, focus, restart: () => setStarts((count) => count + 1) };
}

/** Makes the add-in's functions known to the book's formulas; answers how to take them away again. */
function registerFunctions(
  book: Book,
  { namespace, metadataUrl }: CustomFunctionsExtension,
  caller: FunctionCalls,
): () => void {
  let unregister: (() => void) | null = null;
  let ended = false;
  void fetchFunctionMetadata(metadataUrl).then((metadata) => {
    if (!ended) unregister = book.functions.register({ namespace, metadata, caller });
  });
  return () => {
    ended = true;
    unregister?.();
  };
}

/** Hears what the add-in's own window posts, and nobody else. */
function listenTo(frame: RefObject<HTMLIFrameElement | null>, hear: (text: unknown) => Promise<void>): () => void {
  const listener = (event: MessageEvent) => {
    if (event.source === frame.current?.contentWindow && event.origin === location.origin) void hear(event.data);
  };
  window.addEventListener("message", listener);
  return () => window.removeEventListener("message", listener);
}

/** A page that took away its focused control: Tab then begins at its first one, as in newer builds of Excel. */
function hasNoFocusedControl(frame: RefObject<HTMLIFrameElement | null>): boolean {
  const page = frame.current?.contentDocument;
  return page ? page.activeElement === null || page.activeElement === page.body : false;
}

/** Puts the keyboard into the page, on its first control. */
function enterPage(frame: RefObject<HTMLIFrameElement | null>, conversationId: string): void {
  const page = frame.current?.contentWindow;
  page?.focus();
  page?.postMessage(tabInMessage(conversationId, location.origin), location.origin);
}
