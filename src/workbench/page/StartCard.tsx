import { Button, Card } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { DisplayLocale } from "../grid/createGrid";
import { type Sample, samples } from "../samples/samples";
import { holdFirstFocus } from "./holdFirstFocus";
import { inLocale } from "./inLocale";
import { useTexts } from "./TextsContext";

interface StartCardProps {
  readonly locale: DisplayLocale;
  readonly onSample: (sample: Sample) => void;
  readonly onDismiss: () => void;
}

/** Over the first, blank sheet: how to begin. Goes away with the first file or the first touch of the sheet. */
export function StartCard({ locale, onSample, onDismiss }: StartCardProps) {
  const texts = useTexts();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = card.current?.querySelector("button");
    return first ? holdFirstFocus(first) : undefined;
  }, []);
  return (
    <Card
      ref={card}
      className="startCard"
      role="group"
      aria-label={texts.startTitle}
      onKeyDown={({ key }) => key === "Escape" && onDismiss()}
    >
      <h2>{texts.startTitle}</h2>
      <p>{texts.startText}</p>
      {samples.map((sample) => (
        <button key={sample.id} type="button" className="startSample" onClick={() => onSample(sample)}>
          <strong>{inLocale(sample.title, locale)}</strong>
          <span>{inLocale(sample.description, locale)}</span>
        </button>
      ))}
      <Button appearance="subtle" onClick={onDismiss}>
        {texts.startBlank}
      </Button>
    </Card>
  );
}
