import { Button, Tooltip } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  FolderOpenRegular,
  LocalLanguageRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import { type ReactNode, useRef } from "react";
import type { Preferences } from "./usePreferences";
import { useTexts } from "./TextsContext";

interface TopBarProps {
  readonly iconUrl: string | null;
  readonly bookName: string;
  readonly preferences: Preferences;
  readonly samples: ReactNode;
  readonly conditions: ReactNode;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** File commands left, the book's name in the middle, how the workbench itself looks and behaves right. */
export function TopBar(props: TopBarProps) {
  const texts = useTexts();
  return (
    <header className="topBar" aria-label={texts.topBar} data-region="topBar">
      <div className="topBarStart">
        {props.iconUrl && <img src={props.iconUrl} width={20} height={20} alt="" className="productIcon" />}
        <span className="productName">{texts.product}</span>
        <OpenButton onOpen={props.onOpen} />
        {props.samples}
        <Tooltip content={texts.saveTooltip} relationship="description">
          <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={props.onSave} data-command="save">
            {texts.save}
          </Button>
        </Tooltip>
      </div>
      <h1 className="bookName" title={props.bookName}>
        {props.bookName}
      </h1>
      <div className="topBarEnd">
        {props.conditions}
        <Appearance {...props} />
      </div>
    </header>
  );
}

function OpenButton({ onOpen }: Pick<TopBarProps, "onOpen">) {
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tooltip content={texts.openTooltip} relationship="description">
        <Button
          appearance="subtle"
          icon={<FolderOpenRegular />}
          onClick={() => input.current?.click()}
          data-command="open"
        >
          {texts.open}
        </Button>
      </Tooltip>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv"
        data-command="openFile"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onOpen(file);
        }}
      />
    </>
  );
}

function Appearance({ preferences, onPreferences }: Pick<TopBarProps, "preferences" | "onPreferences">) {
  const texts = useTexts();
  const other = preferences.locale === "zh-CN" ? "en-US" : "zh-CN";
  const themeName = preferences.dark ? texts.lightTheme : texts.darkTheme;
  return (
    <>
      <Tooltip content={texts.languageTooltip} relationship="description">
        <Button
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          lang={other}
          data-command="language"
          onClick={() => onPreferences({ locale: other })}
        >
          {texts.language}
        </Button>
      </Tooltip>
      <Tooltip content={themeName} relationship="label">
        <Button
          appearance="subtle"
          icon={preferences.dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          data-command="theme"
          onClick={() => onPreferences({ dark: !preferences.dark })}
        />
      </Tooltip>
    </>
  );
}
