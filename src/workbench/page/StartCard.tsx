import { Button, Card } from "@fluentui/react-components";
import type { DisplayLocale } from "../grid/createGrid";
import { type Sample, samples } from "../samples/samples";
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
  return (
    <Card className="startCard" role="group" aria-label={texts.startTitle}>
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
