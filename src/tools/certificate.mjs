import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createHash, X509Certificate } from "node:crypto";
import { fileURLToPath } from "node:url";
import selfsigned from "selfsigned";

const folder = new URL("../../.certificate/", import.meta.url);
/** Where Microsoft's sideloading tools keep the certificate that the user told the system to trust. */
const trustedFolder = path.join(os.homedir(), ".office-addin-dev-certs");

const read = (place, key, cert) => ({
  key: fs.readFileSync(path.join(place, key), "utf8"),
  cert: fs.readFileSync(path.join(place, cert), "utf8"),
});

const stillValid = ({ cert }) => new Date(new X509Certificate(cert).validTo) > new Date(Date.now() + 24 * 3600 * 1000);

async function generate() {
  const notAfterDate = new Date(Date.now() + 365 * 24 * 3600 * 1000);
  const { private: key, cert } = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate,
    extensions: [
      { name: "basicConstraints", cA: false },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(new URL("key.pem", folder), key, { mode: 0o600 });
  fs.writeFileSync(new URL("cert.pem", folder), cert);
  return { key, cert };
}

function existing() {
  const places = [
    [trustedFolder, "localhost.key", "localhost.crt"],
    [fileURLToPath(folder), "key.pem", "cert.pem"],
  ];
  for (const [place, key, cert] of places) {
    if (!fs.existsSync(path.join(place, key)) || !fs.existsSync(path.join(place, cert))) continue;
    const pair = read(place, key, cert);
    if (stillValid(pair)) return pair;
  }
  return null;
}

/** Key and certificate for https://localhost: the trusted one of the sideloading tools, else our own, made once. */
export async function certificate() {
  return existing() ?? (await generate());
}

/** What Chromium's --ignore-certificate-errors-spki-list takes: trust in this one key and no other. */
export function publicKeyHash(cert) {
  const spki = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(spki).digest("base64");
}
