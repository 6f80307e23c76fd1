// `npm start`: serves the built workbench and opens it.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { publicKeyHash } from "./certificate.mjs";
import { installedChromium } from "./chromium.mjs";
import { startServer } from "./server.mjs";

const port = Number(process.env.PORT ?? 3000);

const hasScreen = () =>
  process.env.BROWSER !== "none" &&
  !process.env.CI &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

/** A profile of its own that trusts our one key opens the page without a warning; other browsers ask once. */
function openBrowser({ origin, cert }) {
  const chromium = installedChromium();
  const profile = path.join(os.tmpdir(), "tierwise-browser");
  fs.mkdirSync(profile, { recursive: true });
  const [command, args] = chromium
    ? [
        chromium,
        [
          `--user-data-dir=${profile}`,
          `--ignore-certificate-errors-spki-list=${publicKeyHash(cert)}`,
          "--no-first-run",
          origin,
        ],
      ]
    : ({ darwin: ["open", [origin]], win32: ["cmd", ["/c", "start", "", origin]] }[process.platform] ?? [
        "xdg-open",
        [origin],
      ]);
  spawn(command, args, { detached: true, stdio: "ignore" })
    .on("error", () => console.log("Open the address in your browser."))
    .unref();
}

try {
  const server = await startServer({ port, localOffice: true });
  console.log(
    `\nTierwise workbench: ${server.origin}\nStop with Ctrl+C. The certificate is made on this machine: your browser may ask once whether to proceed to localhost.\n`,
  );
  if (hasScreen()) openBrowser(server);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is in use. Stop what runs there, or choose another: PORT=3001 npm start`);
  process.exitCode = 1;
}
