import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const ours = resolve(dirname(fileURLToPath(import.meta.url)), "../../src/Energy.Report/Explore/Leaflet");
const published = dirname(createRequire(import.meta.url).resolve("leaflet/package.json"));

test("The map library in the project is what npm publishes, byte for byte, with its licence, and its checksums are written down", () => {
    const sums = readFileSync(resolve(ours, "SHA256SUMS"), "utf8");
    for (const [name, from] of [["leaflet.js", "dist/leaflet.js"], ["leaflet.css", "dist/leaflet.css"], ["LICENSE", "LICENSE"]]) {
        const file = readFileSync(resolve(ours, name));
        assert.ok(file.equals(readFileSync(resolve(published, from))), name);
        assert.ok(sums.includes(`${createHash("sha256").update(file).digest("hex")}  ${name}\n`), name);
    }
});
