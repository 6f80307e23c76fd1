import type { Theme } from "@fluentui/react-components";
import type { Language } from "../engine/localText";

/** Fluent names no Chinese fonts; without them a browser may pick Japanese shapes or a serif. */
const chineseFonts =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const withChinese = new Map<Theme, Theme>();

/** The theme with fonts for a language; the same theme object for the same arguments. */
export function withFonts(theme: Theme, language: Language): Theme {
  if (language === "en") return theme;
  const known = withChinese.get(theme);
  if (known) return known;
  const latin = theme.fontFamilyBase.replace(/,\s*sans-serif\s*$/, "");
  const made = { ...theme, fontFamilyBase: `${latin}, ${chineseFonts}` };
  withChinese.set(theme, made);
  return made;
}
