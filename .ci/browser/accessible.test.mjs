import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { closeBrowser, opened, shapeOf } from "./opened.mjs";

after(closeBrowser);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds against WCAG 2.2 level AA and against good practice. */
async function findings(page) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(node => node.html.slice(0, 160)).join(" | ")}`);
}

for (const [name, options, prepare] of [
    ["as it opens", {}, async () => {}],
    ["with a neighbourhood chosen, all layers shown and the path as a table", {}, async page => {
        await page.selectOption("#area", { label: "Heerlen-Centrum" });
        for (const check of await page.locator("#layers input").all()) {
            await check.check();
        }
        await page.locator("#path summary").click();
        await page.locator("footer summary").click();
    }],
    ["on a telephone", { width: 360, height: 740 }, async page => {
        await page.selectOption("#area", { label: "Beitel" });
        await page.selectOption("#indicator", { label: "Meest gebruikte warmte" });
    }],
    ["in English", { name: "explore-en.html" }, async page => { await page.selectOption("#area", { label: "Beitel" }); }],
]) {
    test(`axe-core has nothing against the page ${name}`, async () => {
        const { page, done } = await opened(options);
        await prepare(page);
        assert.deepEqual(await findings(page), []);
        await done();
    });
}

const focused = page => page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute("aria-label") || document.activeElement.textContent.trim());

test("With the keyboard alone one chooses a figure, a scenario, a year and a neighbourhood on the map, and reads its sheet", async () => {
    const { page, content, done } = await opened();
    const reached = [];
    for (let step = 0; step < 9; step++) {
        await page.keyboard.press("Tab");
        reached.push(await focused(page));
    }
    assert.deepEqual(reached.slice(0, 5), ["Naar de cijfers van de gekozen buurt", "indicator", "scenario", "area", "year"]);
    assert.match(reached[5], /: .*% van de vraag$/);
    assert.deepEqual(reached.slice(6, 9), ["Inzoomen", "Uitzoomen", "Hele kaart"]);
    for (let back = 0; back < 3; back++) {
        await page.keyboard.press("Shift+Tab");
    }
    assert.equal(await focused(page), reached[5]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    const here = await focused(page);
    assert.notEqual(here, reached[5]);
    const rings = await page.locator(".leaflet-rings-pane path").count();
    assert.ok(rings > 0, "what has the focus is ringed");
    await page.keyboard.press("Enter");
    const name = here.split(":")[0];
    assert.equal(await page.locator("#area-title").textContent(), `${name} in ${content.lastYear}, ${content.scenarios[content.focus].name}`);
    assert.equal(await shapeOf(page, name).getAttribute("aria-pressed"), "true");
    await page.locator("#status").filter({ hasText: name }).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#area option:checked").textContent(), "Heerlen (alle buurten)");
    await done();
});

test("The arrow keys reach every neighbourhood of the map", async () => {
    const { page, content, done } = await opened();
    const missed = await page.evaluate(count => {
        const found = new Set([0]);
        const open = [0];
        while (open.length > 0) {
            const from = open.pop();
            for (const direction of Object.values(directions)) {
                const to = next(from, direction);
                if (to !== null && !found.has(to)) {
                    found.add(to);
                    open.push(to);
                }
            }
        }
        return Array.from({ length: count }, (_, place) => place).filter(place => !found.has(place));
    }, content.areas.length);
    assert.deepEqual(missed.map(place => content.areas[place].name), []);
    await done();
});

test("What has the focus can be seen: Tab through the whole page never ends under the choices that stay on top", async () => {
    const { page, done } = await opened({ height: 700 });
    await page.selectOption("#area", { label: "Heerlen-Centrum" });
    for (const key of ["Tab", "Shift+Tab"]) {
        for (let step = 0; step < 90; step++) {
            await page.keyboard.press(key);
            const hidden = await page.evaluate(() => {
                const bar = document.getElementById("choices").getBoundingClientRect();
                const box = document.activeElement.getBoundingClientRect();
                const isInBar = document.getElementById("choices").contains(document.activeElement);
                return !isInBar && document.activeElement !== document.body && box.bottom <= bar.bottom && box.bottom > bar.top ? document.activeElement.outerHTML.slice(0, 120) : null;
            });
            assert.equal(hidden, null);
        }
    }
    await done();
});

test("At 320 pixels wide, and with text twice as large, nothing has to be scrolled sideways but tables and the map", async () => {
    for (const [width, zoom] of [[320, "100%"], [640, "200%"]]) {
        const { page, done } = await opened({ width, height: 800 });
        await page.evaluate(size => { document.documentElement.style.fontSize = size; }, zoom);
        await page.selectOption("#area", { label: "Heerlen-Centrum" });
        await page.waitForTimeout(200);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
        await done();
    }
});

test("Who asks for less motion gets a map that jumps instead of glides", async () => {
    const { page, done } = await opened({ reducedMotion: "reduce" });
    assert.equal(await page.evaluate(() => map.options.zoomAnimation || map.options.fadeAnimation), false);
    await done();
});

test("Without scripts the page says that it needs them", async () => {
    const { page, done } = await opened({ javaScriptEnabled: false });
    assert.match(await page.locator("body").innerText(), /werkt alleen als JavaScript aan staat/);
    await done();
});
