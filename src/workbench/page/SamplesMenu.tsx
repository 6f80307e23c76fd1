import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { DisplayLocale } from "../grid/createGrid";
import { type Sample, samples } from "../samples/samples";
import { inLocale } from "./inLocale";
import { useTexts } from "./TextsContext";

interface SamplesMenuProps {
  readonly locale: DisplayLocale;
  readonly onOpen: (sample: Sample) => void;
}

/** The books that ship with the workbench. */
export function SamplesMenu({ locale, onOpen }: SamplesMenuProps) {
  const texts = useTexts();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DocumentTableRegular />} data-command="samples">
          {texts.samples}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className="samplesList">
          {samples.map((sample) => (
            <MenuItem
              key={sample.id}
              data-sample={sample.id}
              subText={inLocale(sample.description, locale)}
              onClick={() => onOpen(sample)}
            >
              {inLocale(sample.title, locale)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
