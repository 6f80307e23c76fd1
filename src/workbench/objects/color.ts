import { hexColor } from "../model/univerStyle";
import { HostError } from "../model/hostError";

/** The named colours that add-ins commonly use; Excel takes every HTML name. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as "#RRGGBB". @throws HostError InvalidArgument */
export function colorArgument(value: unknown): string {
  const text = typeof value === "string" ? value : "";
  const color = named[text.toLowerCase()] ?? hexColor(text);
  if (!color) throw new HostError("InvalidArgument");
  return color;
}
