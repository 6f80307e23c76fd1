import { useEffect, useState } from "react";
import { useTexts } from "./TextsContext";

/** Takes a file dropped anywhere on the page, before the grid can; shows where it will go while one hovers. */
export function DropZone({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const texts = useTexts();
  const hovering = useFileDrop(onOpen);
  if (!hovering) return null;
  return (
    <div className="dropZone" role="presentation">
      <div className="dropCard">
        <strong>{texts.dropHere}</strong>
        <span>{texts.dropHint}</span>
      </div>
    </div>
  );
}

function useFileDrop(onOpen: (file: File) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const options = { capture: true, signal: listeners.signal };
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setHovering(true);
    };
    document.addEventListener("dragenter", over, options);
    document.addEventListener("dragover", over, options);
    document.addEventListener("dragleave", (event) => event.relatedTarget === null && setHovering(false), options);
    document.addEventListener(
      "drop",
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setHovering(false);
        const file = event.dataTransfer?.files[0];
        if (file) onOpen(file);
      },
      options,
    );
    return () => listeners.abort();
  }, [onOpen]);
  return hovering;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
