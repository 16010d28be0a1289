import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { closeBrowser, dutch, fileOf, opened, placeOf, shapeOf } from "./opened.mjs";

after(closeBrowser);

const rgb = hex => `rgb(${[1, 3, 5].map(from => parseInt(hex.slice(from, from + 2), 16)).join(", ")})`;
const fills = page => page.locator('#map path[role="button"]').evaluateAll(paths => paths.map(path => getComputedStyle(path).fill));

function expectedFills(content, indicator, scenario, year) {
    return content.areas.map((_, place) => {
        const value = indicator.values[scenario][year - content.firstYear][place];
        if (value === null) {
            return 'url("#none")';
        }
        const step = indicator.bounds ? indicator.bounds.filter(bound => value >= bound).length : value;
        return rgb(indicator.classes[step].color);
    });
}

test("The page is one file of less than 5 MB", () => {
    assert.ok(statSync(fileOf()).size < 5e6);
});

test("From disk, with the network off, the page asks for nothing and has nothing to complain of", async () => {
    const { page, heard, address, content, done } = await opened();
    for (const option of await page.locator("#indicator option").all()) {
        await page.selectOption("#indicator", await option.getAttribute("value"));
    }
    for (const check of await page.locator("#layers input").all()) {
        await check.check();
    }
    for (const area of content.areas) {
        await page.selectOption("#area", { label: area.name });
    }
    await page.locator("#map").hover();
    await page.mouse.wheel(0, -400);
    await page.waitForTimeout(700);
    assert.deepEqual(heard.requests, [address]);
    assert.deepEqual(heard.said, []);
    await done();
});

test("The browser itself would refuse anything that the page does not hold", async () => {
    const { page, heard, done } = await opened({ offline: false });
    const refused = await page.evaluate(async () => {
        const violations = [];
        document.addEventListener("securitypolicyviolation", event => violations.push(event.effectiveDirective));
        const image = new Image();
        image.src = "https://example.org/pixel.png";
        const script = document.createElement("script");
        script.textContent = "window.added = true;";
        document.body.append(image, script);
        await fetch("https://example.org/").catch(() => null);
        await new Promise(settled => setTimeout(settled, 300));
        return { violations, added: window.added ?? false };
    });
    assert.deepEqual(refused.violations.sort(), ["connect-src", "img-src", "script-src-elem"]);
    assert.equal(refused.added, false);
    assert.ok(heard.said.every(text => text.includes("Content Security Policy")));
    await done();
});

test("Names from a file are text wherever they are shown, whatever they hold", async () => {
    const odd = '<b>vet</b><img src="x" onerror="alert(1)"><a href="https://example.org">klik</a>';
    const folder = mkdtempSync(join(tmpdir(), "energy-map-"));
    const file = join(folder, "odd.html");
    const inJson = JSON.stringify(odd).replaceAll("<", "\\u003c");
    writeFileSync(file, readFileSync(fileOf(), "utf8").replaceAll('"Beitel"', inJson).replaceAll('"PALET-ambitie"', inJson).replaceAll('"Windzones"', inJson));
    const { page, heard, content, done } = await opened({ file, height: 1400 });
    const { x, y } = await placeOf(page, content, "Beitel");
    await page.mouse.move(x, y);
    assert.ok((await page.locator(".leaflet-tooltip").textContent()).startsWith(odd));
    await page.mouse.click(x, y);
    await page.locator("#layers input").first().check();
    assert.ok((await page.locator("#area-title").textContent()).startsWith(odd));
    assert.equal(await page.locator("body b, body img, body a[href^='https']").count(), 0);
    assert.deepEqual(heard.said, []);
    await done();
    rmSync(folder, { recursive: true });
});

test("Every neighbourhood has the colour of its class, for every figure and scenario, in the first year, halfway and in the last", async () => {
    const { page, content, done } = await opened();
    const indicators = [...content.indicators, content.heat];
    for (const [place, indicator] of indicators.entries()) {
        await page.selectOption("#indicator", String(place));
        for (const scenario of content.scenarios.keys()) {
            await page.selectOption("#scenario", String(scenario));
            for (const year of [content.firstYear, 2030, content.lastYear]) {
                await page.fill("#year", String(year));
                assert.deepEqual(await fills(page), expectedFills(content, indicator, scenario, year), `${indicator.name} ${content.scenarios[scenario].name} ${year}`);
            }
        }
    }
    await done();
});

test("The legend tells the classes of the figure that is shown, in their colours, and how many neighbourhoods are in each", async () => {
    const { page, content, done } = await opened();
    for (const [number, indicator] of [...content.indicators, content.heat].entries()) {
        await page.selectOption("#indicator", String(number));
        for (const year of [content.firstYear, content.lastYear]) {
            await page.fill("#year", String(year));
            const rows = await page.locator("#legend li").evaluateAll(items => items.map(item => [item.textContent, getComputedStyle(item.firstElementChild).backgroundColor]));
            const values = indicator.values[content.focus][year - content.firstYear].slice(0, content.areas.length);
            const inClass = step => values.filter(value => value !== null && (indicator.bounds ? indicator.bounds.filter(bound => value >= bound).length : value) === step).length;
            const all = indicator.values.flat(2);
            const expected = indicator.classes.map((found, step) => [`${found.name} (${inClass(step)})`, rgb(found.color)]).filter((_, step) => indicator.bounds || all.includes(step));
            assert.deepEqual(rows.slice(0, expected.length), expected);
            assert.equal(rows.length - expected.length, all.includes(null) ? 1 : 0);
        }
    }
    await done();
});

test("The slider goes through the years and everything follows", async () => {
    const { page, content, done } = await opened();
    const slider = page.locator("#year");
    await slider.focus();
    await page.keyboard.press("Home");
    assert.equal(await page.locator("#year-shown").textContent(), String(content.firstYear));
    assert.equal(await page.locator("#map-title").textContent(), `Nog fossiel in ${content.firstYear}`, "in the measured year scenarios do not differ");
    for (let year = content.firstYear + 1; year <= content.lastYear; year++) {
        await page.keyboard.press("ArrowRight");
        const scenario = content.scenarios[content.focus].name;
        assert.equal(await page.locator("#map-title").textContent(), `Nog fossiel in ${year}, ${scenario}`);
        assert.equal(await page.locator("#area-title").textContent(), `Heerlen in ${year}, ${scenario}`);
        const demand = content.amounts.demand[content.focus][year - content.firstYear][content.areas.length];
        assert.equal(await page.locator("#trias tbody tr").first().locator("td").first().textContent(), dutch(demand));
    }
    await done();
});

test("A click on a neighbourhood shows its fact sheet, word for word as in the report, in the chosen scenario", async () => {
    const { page, content, done } = await opened();
    for (const name of ["Heerlen-Centrum", "Beitel", "Vrieheide"]) {
        const { x, y } = await placeOf(page, content, name);
        await page.mouse.click(x, y);
        const place = content.areas.findIndex(area => area.name === name);
        assert.equal(await page.locator("#area option:checked").textContent(), name);
        for (const scenario of content.scenarios.keys()) {
            await page.selectOption("#scenario", String(scenario));
            assert.equal(await page.locator("#area-title").textContent(), `${name} in ${content.lastYear}, ${content.scenarios[scenario].name}`);
            const text = await page.locator("#sheet").innerText();
            for (const block of content.sheets[scenario][place]) {
                const cells = block.kind === "table" ? [...block.columns, ...block.rows.flat()] : [block.text];
                for (const cell of cells) {
                    assert.ok(text.replaceAll(/\s+/g, " ").includes(cell.replaceAll(/\s+/g, " ")), `${name}: ${cell}`);
                }
            }
        }
    }
    await done();
});

test("The bar of the Trias has the shares of the chosen neighbourhood, and they make up the whole", async () => {
    const { page, content, done } = await opened();
    await page.selectOption("#area", { label: "Hoensbroek-Centrum" });
    const place = content.areas.findIndex(area => area.name === "Hoensbroek-Centrum");
    const bar = await page.locator("#trias .bar").boundingBox();
    const parts = await page.locator("#trias .part").evaluateAll(pieces => pieces.map(piece => [piece.className.split(" ")[1], piece.getBoundingClientRect().width]));
    let sum = 0;
    for (const [step, width] of parts) {
        const share = content.indicators.find(indicator => indicator.key === `${step}_pct`).values[content.focus].at(-1)[place];
        assert.ok(Math.abs((width / (bar.width - 2)) - (share / 100)) < 0.005, step);
        sum += share;
    }
    assert.ok(Math.abs(sum - 100) < 0.16);
    await done();
});

test("The path has a line for every scenario that passes through its figures, and the same figures in a table", async () => {
    const { page, content, done } = await opened();
    await page.selectOption("#area", { label: "Beitel" });
    assert.equal(await page.locator("#path details tbody").count(), 0);
    const place = content.areas.findIndex(area => area.name === "Beitel");
    await page.locator("#path summary").click();
    const indicator = content.indicators[0];
    const lines = await page.locator("#path svg.chart polyline").evaluateAll(all => all.map(line => line.getAttribute("points").split(" ").map(point => point.split(",").map(Number))));
    assert.equal(lines.length, content.scenarios.length);
    const known = lines.flatMap((line, scenario) => line.map(([, y], year) => [indicator.values[scenario][year][place], y])).sort((one, other) => one[0] - other[0]);
    const [[low, bottom], [high, top]] = [known[0], known.at(-1)];
    for (const [value, y] of known) {
        assert.ok(Math.abs(y - (bottom + ((value - low) / (high - low) * (top - bottom)))) < 0.2);
    }
    const cells = await page.locator("#path details tbody tr").evaluateAll(rows => rows.map(row => [...row.cells].map(cell => cell.textContent)));
    assert.deepEqual(cells, indicator.values[0].map((_, year) => [String(content.firstYear + year), ...content.scenarios.map((__, scenario) => dutch(indicator.values[scenario][year][place]))]));
    await done();
});

test("The numbers beside the path stand where they say, for every figure and neighbourhood", async () => {
    const { page, content, done } = await opened();
    const read = text => Number(text.replaceAll(".", "").replace(",", "."));
    for (const indicator of [...content.indicators, content.heat].keys()) {
        await page.selectOption("#indicator", String(indicator));
        for (const area of [...content.areas.keys()].filter(area => area % 3 === 0)) {
            await page.selectOption("#area", String(area));
            const marks = await page.locator("#path svg.chart text[data-value]").evaluateAll(texts => texts.map(text => [text.dataset.value, text.textContent]));
            for (const [value, text] of marks) {
                assert.ok(Math.abs(Number(value) - read(text)) < 1e-9, `${text} stands at ${value}`);
            }
            assert.equal(new Set(marks.map(mark => mark[1])).size, marks.length);
        }
    }
    await done();
});

test("Hovering tells the name and the figure of the year that is chosen; Escape and leaving take it away", async () => {
    const { page, content, done } = await opened();
    const { x, y } = await placeOf(page, content, "Welten-Dorp");
    await page.mouse.move(x, y);
    const area = content.areas.findIndex(one => one.name === "Welten-Dorp");
    const told = year => `Welten-Dorp: ${dutch(content.indicators[0].values[content.focus][year - content.firstYear][area])} % van de vraag`;
    const tooltip = page.locator(".leaflet-tooltip");
    assert.equal(await tooltip.textContent(), told(content.lastYear));
    assert.equal(await page.locator("#pointed").textContent(), told(content.lastYear));
    await page.locator("#year").focus();
    await page.keyboard.press("Home");
    assert.equal(await tooltip.textContent(), told(content.firstYear));
    await page.keyboard.press("Escape");
    await tooltip.waitFor({ state: "detached" });
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y);
    await tooltip.waitFor();
    await page.mouse.move(5, 5);
    await tooltip.waitFor({ state: "detached" });
    await done();
});

test("Layers of the opportunity map come and go, and what scenarios build stands from its year, with how much it is", async () => {
    const { page, content, done } = await opened();
    const shapes = () => page.locator(".leaflet-over-pane path").count();
    assert.equal(await shapes(), 0);
    const sum = (places, key) => places.reduce((total, place) => total + place[key], 0);
    for (const layer of content.layers) {
        const check = page.locator(`[id="layer-${layer.key}"]`);
        await check.check();
        for (const scenario of layer.isBuilt ? content.scenarios.keys() : []) {
            await page.selectOption("#scenario", String(scenario));
            for (const year of [content.firstYear, 2030, content.lastYear]) {
                await page.fill("#year", String(year));
                const built = layer.places.filter(place => place.scenario === scenario && place.year <= year);
                assert.equal(await shapes(), built.length);
                const amount = layer.fill === "dot" ? `${built.length} in ${year}` : `${dutch(sum(built, "ha"))} hectare in ${year}`;
                const power = sum(built, "mw") > 0 ? `, ${dutch(sum(built, "mw"))} MW` : "";
                assert.equal(await page.locator(`[id="note-${layer.key}"]`).textContent(), amount + power);
            }
        }
        if (!layer.isBuilt) {
            assert.equal(await shapes(), layer.places.length);
            assert.equal(await page.locator(`[id="note-${layer.key}"]`).isVisible(), layer.note !== "");
        }
        await check.uncheck();
        assert.equal(await shapes(), 0);
    }
    await done();
});

test("The table holds every neighbourhood with the figure of the map, in the order that is asked for", async () => {
    const { page, content, done } = await opened();
    const read = column => page.locator("#table tbody tr").evaluateAll((rows, place) => rows.map(row => row.cells[place].textContent), column);
    const values = content.indicators[0].values[content.focus].at(-1);
    const inOrder = content.areas.map((_, place) => values[place]).sort((one, other) => (one === null) - (other === null) || other - one);
    assert.deepEqual(await read(2), inOrder.map(value => value === null ? "–" : dutch(value)));
    await page.locator("#table thead button").first().click();
    const names = content.areas.map(area => area.name).sort(new Intl.Collator("nl-NL").compare);
    assert.deepEqual(await read(0), names);
    assert.equal(await page.locator("#table thead th").first().getAttribute("aria-sort"), "ascending");
    await page.locator("#table thead button").nth(3).click();
    await page.fill("#year", String(content.firstYear));
    await page.fill("#year", String(content.lastYear));
    assert.equal(await page.locator("#table thead th").nth(3).getAttribute("aria-sort"), "descending", "a walk through the first year does not lose the order");
    await page.locator("#table thead button").first().click();
    await page.locator("#table tbody button").nth(3).click();
    assert.equal(await page.locator("#area option:checked").textContent(), names[3]);
    await done();
});

test("Zooming in shows other names, none upon another; what is chosen comes into view; a button shows the whole map again", async () => {
    const { page, content, done } = await opened();
    const boxes = () => page.locator("#map .name span").evaluateAll(all => all.map(name => name.getBoundingClientRect()).map(({ left, right, top, bottom }) => [left, top, right, bottom]));
    const apart = all => all.every((one, number) => all.slice(number + 1).every(other => one[0] >= other[2] || other[0] >= one[2] || one[1] >= other[3] || other[1] >= one[3]));
    const namesOn = () => page.locator("#map .name span").allTextContents();
    const view = () => page.evaluate(() => map.getZoom());
    const [first, whole] = [await namesOn(), await view()];
    assert.ok(first.length >= 15 && apart(await boxes()));
    for (let step = 0; step < 3; step++) {
        await page.getByRole("button", { name: "Inzoomen" }).click();
        await page.waitForTimeout(400);
    }
    assert.ok(await view() > whole && apart(await boxes()));
    assert.ok((await namesOn()).some(name => !first.includes(name)));
    await page.selectOption("#area", { label: "Beitel" });
    await page.waitForTimeout(400);
    assert.equal(await page.evaluate(([x, y]) => map.getBounds().contains([y, x]), content.areas.find(area => area.name === "Beitel").middle), true);
    await page.setViewportSize({ width: 1270, height: 900 });
    await page.waitForTimeout(300);
    assert.ok(await view() > whole, "another size of the window keeps the view");
    await page.getByRole("button", { name: "Hele kaart" }).click();
    await page.waitForTimeout(300);
    assert.equal(await view(), whole);
    await page.getByRole("button", { name: "Uitzoomen" }).click();
    await page.waitForTimeout(300);
    assert.equal(await view(), whole, "there is nothing beyond the region");
    await done();
});

test("The wheel scrolls the page and leaves the map as it is", async () => {
    const { page, done } = await opened({ height: 600 });
    const view = () => page.evaluate(() => map.getZoom());
    const before = await view();
    await page.locator("#map").hover();
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => window.scrollY > 300);
    assert.equal(await view(), before);
    await done();
});

test("The English page speaks English throughout", async () => {
    const { page, heard, done } = await opened({ name: "explore-en.html" });
    assert.equal(await page.locator("html").getAttribute("lang"), "en-GB");
    await page.selectOption("#area", { label: "Heerlen-Centrum" });
    const spoken = await page.locator("[aria-label], [title]").evaluateAll(all => all.map(one => `${one.getAttribute("aria-label")} ${one.getAttribute("title")}`).join(" "));
    const text = `${await page.locator("body").innerText()} ${await page.locator(".unseen").allTextContents()} ${spoken}`;
    const dutchWords = /\b(het|een|van|naar|buurt|buurten|woningen|vraag|fossiel|bespaard|hernieuwbaar|warmte|jaar|uitstoot)\b/gi;
    assert.deepEqual([...text.matchAll(dutchWords)].map(found => found[0]), []);
    assert.deepEqual(heard.said, []);
    await shapeOf(page, "Heerlen-Centrum").first().waitFor();
    await done();
});
