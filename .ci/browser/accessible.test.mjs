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
        await page.selectOption("#indicator", { label: "Meest voorkomende verwarming" });
    }],
    ["in the colours of one's own system", { forcedColors: "active" }, async page => { await page.selectOption("#area", { label: "Beitel" }); }],
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
    const tab = async () => {
        await page.keyboard.press("Tab");
        return focused(page);
    };
    assert.equal(await tab(), "Naar de cijfers van de gekozen buurt");
    assert.equal(await tab(), "Naar de tabel van alle buurten");
    assert.equal(await tab(), "indicator");
    await page.keyboard.press("ArrowDown");
    assert.equal(await tab(), "scenario");
    await page.keyboard.press("ArrowDown");
    assert.equal(await tab(), "area");
    assert.equal(await tab(), "year");
    await page.keyboard.press("ArrowLeft");
    const scenario = content.scenarios[content.focus + 1].name;
    assert.equal(await page.locator("#map-title").textContent(), `Bespaard in ${content.lastYear - 1}, ${scenario}`);
    const first = await tab();
    assert.match(first, /: .*% van de vraag$/);
    for (const button of ["Inzoomen", "Uitzoomen", "Hele kaart"]) {
        assert.equal(await tab(), button);
    }
    for (let back = 0; back < 3; back++) {
        await page.keyboard.press("Shift+Tab");
    }
    assert.equal(await focused(page), first);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    const here = await focused(page);
    assert.notEqual(here, first);
    const rings = () => page.locator(".leaflet-rings-pane path").count();
    assert.ok(await rings() > 0, "what has the focus is ringed");
    await page.locator("#map").hover();
    await page.mouse.move(5, 5);
    assert.ok(await rings() > 0, "the pointer does not take the ring away");
    await page.keyboard.press("Enter");
    const name = here.split(":")[0];
    assert.equal(await page.locator("#area-title").textContent(), `${name} in ${content.lastYear - 1}, ${scenario}`);
    assert.ok((await page.locator("#sheet-title").textContent()).startsWith(name));
    assert.equal(await shapeOf(page, name).getAttribute("aria-pressed"), "true");
    await page.locator("#status").filter({ hasText: name }).waitFor();
    await page.keyboard.press("Escape");
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

for (const [width, height, size] of [[1280, 700, "100%"], [1000, 650, "100%"], [1280, 700, "200%"]]) {
    test(`What has the focus can be seen: at ${width} by ${height} and ${size} Tab never ends under the choices that stay on top`, async () => {
        const { page, done } = await opened({ width, height });
        await page.evaluate(one => { document.documentElement.style.fontSize = one; window.dispatchEvent(new Event("resize")); }, size);
        await page.selectOption("#area", { label: "Heerlen-Centrum" });
        for (const key of ["Tab", "Shift+Tab"]) {
            for (let step = 0; step < 90; step++) {
                await page.keyboard.press(key);
                const hidden = await page.evaluate(() => {
                    const choices = document.getElementById("choices");
                    const isOnTop = getComputedStyle(choices).position === "sticky";
                    const bar = choices.getBoundingClientRect();
                    const box = document.activeElement.getBoundingClientRect();
                    return isOnTop && !choices.contains(document.activeElement) && document.activeElement !== document.body && box.bottom <= bar.bottom && box.bottom > bar.top ? document.activeElement.outerHTML.slice(0, 120) : null;
                });
                assert.equal(hidden, null);
            }
        }
        await done();
    });
}

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

test("On paper the legend keeps its colours, and what cannot be clicked is left out", async () => {
    const { page, done } = await opened();
    await page.check("#layer-turbine");
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("#legend .box").first().evaluate(box => getComputedStyle(box).printColorAdjust), "exact");
    assert.deepEqual(await page.locator("#layers p:visible").allInnerTexts().then(texts => texts.map(text => text.split("\n")[0])), ["Windturbines van het scenario"]);
    assert.equal(await page.locator(".map-buttons").isVisible(), false);
    await done();
});

test("On a touch screen one finger scrolls the page over the map", async () => {
    const { page, done } = await opened({ width: 360, height: 740, hasTouch: true, isMobile: true });
    assert.notEqual(await page.locator("#map").evaluate(box => getComputedStyle(box).touchAction), "none");
    await shapeOf(page, "Beitel").tap({ force: true });
    assert.equal(await page.locator("#area option:checked").textContent(), "Beitel");
    assert.match(await page.locator("#pointed").textContent(), /^Beitel: /);
    await done();
});

test("Without scripts the page says that it needs them", async () => {
    const { page, done } = await opened({ javaScriptEnabled: false });
    const text = await page.locator("body").innerText();
    assert.match(text, /werkt alleen als JavaScript aan staat/);
    assert.doesNotMatch(text, /Trias/);
    await done();
});
