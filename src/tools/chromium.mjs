import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** Set this to the browser the tests and the workbench shall use. */
const variable = "TIERWISE_CHROMIUM";

const usual = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].flatMap((name) => [
    `/usr/bin/${name}`,
    `/usr/local/bin/${name}`,
    `/snap/bin/${name}`,
  ]),
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((folder) => process.env[folder])
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

/** Path of a Chromium that is installed on this machine, or null. An address in the variable that does not exist is an error. */
export function installedChromium() {
  const wanted = process.env[variable];
  if (wanted && !fs.existsSync(wanted)) throw new Error(`${variable} names ${wanted}, which does not exist.`);
  return wanted ?? (usual[process.platform] ?? []).find((file) => fs.existsSync(file)) ?? null;
}

/** Chromium as shipped inside an npm package; it brings its own libraries, so a bare Linux machine can run it. */
async function packagedChromium() {
  if (process.platform !== "linux")
    throw new Error(`No Chrome, Edge or Chromium found: install one or set ${variable}.`);
  // The package unpacks its libraries only where it believes to be in this environment, and reuses any file of its name in the temp folder.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  process.env.TMPDIR = path.join(os.tmpdir(), "tierwise-chromium-147");
  fs.mkdirSync(process.env.TMPDIR, { recursive: true });
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** The browser for the tests: the variable's, else an installed one, else the packaged one; never none. */
export async function testChromium() {
  return installedChromium() ?? (await packagedChromium());
}
