// Draws the ribbon icons: `node src/tools/drawIcons.mjs`. Edges lie on whole pixels, so that the steps stay crisp at 16 px.
import fs from "node:fs";
import zlib from "node:zlib";

const depths = ["#0c3b5e", "#1664a0", "#4a97cf", "#9cc8ea"];
const accent = "#0f7b6c";

const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Four rows with a gap of whole pixels, centred. */
function rows(size, from = 0, height = size) {
  const gap = Math.max(1, Math.round(height / 16));
  const row = Math.floor((height - 3 * gap) / 4);
  const top = from + Math.floor((height - 4 * row - 3 * gap) / 2);
  return [0, 1, 2, 3].map((i) => ({ top: top + i * (row + gap), height: row }));
}

const rectangle = (left, top, width, height, colour) => ({ left, top, width, height, colour });

function pyramid(size, from = 0, extent = size) {
  return rows(size, from, extent).map(({ top, height }, i) => {
    const width = 2 * Math.round((extent * (i + 1)) / 8);
    return rectangle((size - width) / 2, top, width, height, depths[i]);
  });
}

function backToBack(size) {
  const gap = Math.max(2, 2 * Math.round(size / 32));
  const half = (size - gap) / 2;
  return rows(size).flatMap(({ top, height }, i) => {
    const left = Math.round((half * (i + 1)) / 4);
    const right = Math.round((half * (4 - i)) / 4);
    return [rectangle(half - left, top, left, height, depths[i]), rectangle(half + gap, top, right, height, accent)];
  });
}

/** Three quarters of a ring, open at its upper right, with an arrow head at the top; in 8 × 8 samples a pixel. */
function turnCoverage(size, x, y) {
  const path = size * 0.36;
  const stroke = Math.max(2, size / 9);
  const head = size * 0.17;
  let hits = 0;
  for (let i = 0; i < 64; i += 1) {
    const dx = x + ((i % 8) + 0.5) / 8 - size / 2;
    const dy = y + (Math.floor(i / 8) + 0.5) / 8 - size * 0.53;
    const ring = Math.abs(Math.hypot(dx, dy) - path) <= stroke / 2 && !(dx > 0 && dy < 0);
    const arrow = dx >= 0 && dx <= 1.5 * head && Math.abs(dy + path) <= head - dx / 1.5;
    if (ring || arrow) hits += 1;
  }
  return hits / 64;
}

function rerun(size) {
  const extent = 2 * Math.round(size * 0.17);
  const inner = pyramid(size, Math.round(size * 0.53 - extent / 2), extent);
  return size < 24 ? [] : inner;
}

function paint(size, rectangles, coverage) {
  const pixels = Buffer.alloc(size * size * 4);
  const set = (x, y, colour, alpha) => {
    const at = (y * size + x) * 4;
    const [r, g, b] = rgb(colour);
    pixels.set([r, g, b, Math.round(alpha * 255)], at);
  };
  for (const { left, top, width, height, colour } of rectangles)
    for (let y = top; y < top + height; y += 1)
      for (let x = left; x < left + width; x += 1) if (x >= 0 && y >= 0 && x < size && y < size) set(x, y, colour, 1);
  if (coverage)
    for (let y = 0; y < size; y += 1)
      for (let x = 0; x < size; x += 1) {
        const alpha = coverage(size, x, y);
        if (alpha > 0) set(x, y, accent, alpha);
      }
  return pixels;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = [];
  for (let y = 0; y < size; y += 1) lines.push(Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", zlib.deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const write = (name, size, rectangles, coverage) =>
  fs.writeFileSync(
    new URL(`../../assets/${name}-${size}.png`, import.meta.url),
    png(size, paint(size, rectangles, coverage)),
  );

for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) write("icon", size, pyramid(size));
for (const size of [16, 32, 80]) {
  write("rerun", size, rerun(size), turnCoverage);
  write("pyramid", size, backToBack(size));
}
