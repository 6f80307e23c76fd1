import fs from "node:fs/promises";
import https from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { certificate } from "./certificate.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const office = fileURLToPath(new URL("../../node_modules/@microsoft/office-js/dist/", import.meta.url));
const builtFor = "https://localhost:3000";
const officeOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const mediaTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

function fileOf(pathname) {
  const wanted = decodeURIComponent(pathname).replace(/\/$/, "/index.html");
  if (wanted.startsWith("/office/")) return path.join(office, path.normalize(wanted.slice("/office/".length)));
  return path.join(dist, path.normalize(wanted));
}

/** The manifest and the function metadata carry the address they are served from; pages get Office.js from here when offline. */
function adapted(file, bytes, { origin, localOffice }) {
  if (/(manifest\.xml|functions[^/\\]*\.json)$/.test(file)) return bytes.toString().replaceAll(builtFor, origin);
  if (localOffice && file.startsWith(dist) && file.endsWith(".html"))
    return bytes.toString().replaceAll(officeOnCdn, "/office/");
  return bytes;
}

async function answer(request, response, options) {
  const { pathname } = new URL(request.url, "https://localhost");
  if (pathname === "/") return response.writeHead(302, { location: "/workbench/" }).end();
  const file = fileOf(pathname);
  if (!file.startsWith(dist) && !file.startsWith(office)) return response.writeHead(403).end();
  try {
    const bytes = await fs.readFile(file);
    const type = mediaTypes[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(adapted(file, bytes, options));
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EISDIR") throw error;
    response.writeHead(404, { "content-type": "text/plain" }).end(`Not here: ${pathname}`);
  }
}

/**
 * Serves dist/ on https://localhost. `localOffice: true` lets the pages take Office.js from the installed npm package
 * instead of Microsoft's address, so that the workbench runs offline; `false` leaves every page byte for byte as built.
 */
export async function startServer({ port, localOffice }) {
  const { key, cert } = await certificate();
  const options = { origin: "", localOffice };
  const server = https.createServer({ key, cert }, (request, response) => {
    answer(request, response, options).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  options.origin = `https://localhost:${server.address().port}`;
  return { origin: options.origin, cert, close: () => new Promise((resolve) => server.close(resolve)) };
}
