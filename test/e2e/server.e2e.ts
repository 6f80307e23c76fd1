import { spawn } from "node:child_process";
import fs from "node:fs";
import https from "node:https";
import { startServer, type RunningServer } from "../../src/tools/server.mjs";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function get(origin: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.request(`${origin}${path}`, { rejectUnauthorized: false }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }),
      );
    });
    request.on("error", reject).end();
  });
}

describe("the local server", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, localOffice: true });
  });
  afterAll(() => server.close());

  it("lets the pages take Office.js from the installed package, so that the workbench runs offline", async () => {
    const page = await get(server.origin, "/taskpane.html");
    expect(page.body).toContain('src="/office/office.js"');
    expect(page.body).not.toContain('src="https://appsforoffice');
    expect((await get(server.origin, "/office/office.js")).status).toBe(200);
  });

  it("serves manifest and metadata for the address it runs on", async () => {
    for (const file of ["/manifest.xml", "/functions.json", "/functions.zh-cn.json"]) {
      const { body } = await get(server.origin, file);
      expect(body).toContain(server.origin);
      expect(body).not.toContain("https://localhost:3000");
    }
  });

  it("serves nothing outside its folders", async () => {
    for (const path of ["/../package.json", "/%2e%2e/package.json", "/office/../../package.json", "/..%2fpackage.json"])
      expect((await get(server.origin, path)).status).not.toBe(200);
  });

  it("has a help page for every language of the manifest", async () => {
    for (const path of ["/help.html", "/help.zh-cn.html"])
      expect((await get(server.origin, path)).body).toContain("TIER.RFM");
  });
});

it("npm start prints the address that it serves, on the port of PORT", async () => {
  const child = spawn(process.execPath, ["src/tools/serve.mjs"], {
    env: { ...process.env, PORT: "0", BROWSER: "none" },
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let output = "";
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /https:\/\/localhost:\d+/.exec(output);
      if (address) resolve(address[0]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", () => reject(new Error(output)));
  });
  expect((await get(origin, "/workbench/")).status).toBe(200);
  child.removeAllListeners("exit");
  child.kill();
});

it("builds the pane without anything but Office.js from outside", () => {
  const page = fs.readFileSync("dist/taskpane.html", "utf8");
  const addresses = [...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map((match) => match[1]);
  expect(addresses).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  expect(page).not.toMatch(/unsafe-(inline|eval)/);
});
