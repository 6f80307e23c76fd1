// `npm run excel`: serves the add-in and hands it to a real Excel on this machine, with Microsoft's own sideloading tool.
import { spawn } from "node:child_process";
import { startServer } from "./server.mjs";

const command = process.platform === "win32" ? "npx.cmd" : "npx";

if (process.platform === "linux") {
  console.error(
    "Excel does not run on Linux. For Excel on the web: npm start, then upload dist/manifest.xml (README, “In a real Excel”).",
  );
  process.exit(1);
}

const run = (args) =>
  new Promise((resolve, reject) => {
    const options = { stdio: "inherit", shell: process.platform === "win32" };
    spawn(command, ["--yes", ...args], options)
      .on("error", reject)
      .on("exit", resolve);
  });

const failed = await run(["office-addin-dev-certs@3.0.0", "install"]);
if (failed) process.exit(failed);
const server = await startServer({ port: 3000, localOffice: false });
console.log(`Serving ${server.origin}; stop with Ctrl+C.`);
process.exitCode = await run(["office-addin-debugging@7.0.0", "start", "dist/manifest.xml", "desktop", "--no-debug"]);
