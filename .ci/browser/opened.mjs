// Opens the page of a run from disk, in Chromium and with the network off, and keeps what it asks for and says.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const run = resolve(process.env.ENERGY_RUN ?? "../../out/heerlen");

/** The file of a run in a language. */
export function fileOf(name = "explore.html") {
    return resolve(run, name);
}

/** What the page holds, read without the page's own scripts. */
export function contentOf(name) {
    const text = readFileSync(fileOf(name), "utf8");
    return JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(text)[1]);
}

let browser = null;

export async function closeBrowser() {
    await browser?.close();
    browser = null;
}

/** A page that is open, and all that it asked for and said since. */
export async function opened({ name = "explore.html", file = fileOf(name), width = 1280, height = 900, ...options } = {}) {
    browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
    const context = await browser.newContext({ viewport: { width, height }, offline: true, ...options });
    const page = await context.newPage();
    const heard = { requests: [], said: [] };
    page.on("request", request => heard.requests.push(request.url()));
    page.on("console", message => heard.said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", error => heard.said.push(`error: ${error.message}`));
    page.on("dialog", dialog => heard.said.push(`dialog: ${dialog.message()}`));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    return { page, heard, address, content: contentOf(name), done: () => context.close() };
}

/** The shape of a neighbourhood on the map, found by what it tells a screen reader. */
export function shapeOf(page, name) {
    return page.locator(`#map path[role="button"][aria-label^="${name}:"]`);
}

/** A place inside a neighbourhood, on the screen. */
export async function placeOf(page, content, name) {
    const [x, y] = content.areas.find(area => area.name === name).middle;
    return page.evaluate(([east, north]) => {
        const box = document.getElementById("map").getBoundingClientRect();
        const point = map.latLngToContainerPoint([north, east]);
        return { x: box.x + point.x, y: box.y + point.y };
    }, [x, y]);
}

/** A number as Dutch writes it. */
export function dutch(value, decimals = 1) {
    return new Intl.NumberFormat("nl-NL", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}
