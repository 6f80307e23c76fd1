import { Button, Tooltip } from "@fluentui/react-components";
import type { AddinManifest, RibbonButton } from "../manifest/addinManifest";
import { iconFor } from "./iconFor";
import { useTexts } from "./TextsContext";

interface RibbonProps {
  readonly manifest: AddinManifest | null;
  readonly paneOpen: boolean;
  readonly onCommand: (button: RibbonButton) => void;
}

/** The add-in's groups on the Home tab, from its manifest. */
export function Ribbon({ manifest, paneOpen, onCommand }: RibbonProps) {
  const texts = useTexts();
  const groups = manifest?.ribbon.flatMap((tab) => tab.groups) ?? [];
  return (
    <nav className="ribbon" aria-label={texts.ribbon} data-region="ribbon">
      {groups.map((group) => (
        <div key={group.id} className="ribbonGroup" role="group" aria-label={group.label}>
          <div className="ribbonButtons">
            {group.buttons.map((button) => (
              <Command key={button.id} button={button} paneOpen={paneOpen} onCommand={onCommand} />
            ))}
          </div>
          <div className="ribbonLabel" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
      <div className="ribbonHint">{texts.hints}</div>
    </nav>
  );
}

interface CommandProps extends Omit<RibbonProps, "manifest"> {
  readonly button: RibbonButton;
}

function Command({ button, paneOpen, onCommand }: CommandProps) {
  const opensPane = button.action.kind === "showTaskpane";
  return (
    <Tooltip content={<Supertip button={button} />} relationship="description" positioning="below-start" withArrow>
      <Button
        appearance="subtle"
        className="ribbonButton"
        data-command={button.id}
        aria-pressed={opensPane ? paneOpen : undefined}
        onClick={() => onCommand(button)}
      >
        <img src={iconFor(button.icons, 32, devicePixelRatio)} width={32} height={32} alt="" />
        <span>{button.label}</span>
      </Button>
    </Tooltip>
  );
}

function Supertip({ button }: { readonly button: RibbonButton }) {
  return (
    <>
      <strong>{button.tooltipTitle}</strong>
      <br />
      {button.tooltipText}
    </>
  );
}
