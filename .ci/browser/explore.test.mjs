import assert from "node:assert/strict";
import { statSync } from "node:fs";
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

test("Every neighbourhood has the colour of its class, for every figure and scenario, in the first year, halfway and in the last", async () => {
    const { page, content, done } = await opened();
    const indicators = [...content.indicators, content.heat];
    for (const [place, indicator] of indicators.entries()) {
        await page.selectOption("#indicator", String(place));
        for (const scenario of content.scenarios.keys()) {
            await page.selectOption("#scenario", String(scenario));
            for (const year of [content.firstYear, 2030, content.lastYear]) {
                await page.fill("#year", String(year));
                assert.deepEqual(await fills(page), expectedFills(content, indicator, scenario, year), `${indicator.key} ${content.scenarios[scenario].id} ${year}`);
            }
        }
    }
    await done();
});

test("The legend tells the classes of the figure that is shown, in their colours", async () => {
    const { page, content, done } = await opened();
    for (const [place, indicator] of content.indicators.entries()) {
        await page.selectOption("#indicator", String(place));
        const rows = await page.locator("#legend li").evaluateAll(items => items.map(item => [item.textContent, getComputedStyle(item.firstElementChild).backgroundColor]));
        assert.deepEqual(rows.slice(0, indicator.classes.length), indicator.classes.map(step => [step.name, rgb(step.color)]));
    }
    await done();
});

test("The slider goes through the years and everything follows", async () => {
    const { page, content, done } = await opened();
    const slider = page.locator("#year");
    await slider.focus();
    await page.keyboard.press("Home");
    assert.equal(await page.locator("#year-shown").textContent(), String(content.firstYear));
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

test("Hovering tells the name and the figure, and Escape and leaving take it away", async () => {
    const { page, content, done } = await opened();
    const { x, y } = await placeOf(page, content, "Welten-Dorp");
    await page.mouse.move(x, y);
    const place = content.areas.findIndex(area => area.name === "Welten-Dorp");
    const value = content.indicators[0].values[content.focus].at(-1)[place];
    assert.equal(await page.locator(".leaflet-tooltip").textContent(), `Welten-Dorp: ${dutch(value)} % van de vraag`);
    await page.keyboard.press("Escape");
    await page.locator(".leaflet-tooltip").waitFor({ state: "detached" });
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y);
    await page.locator(".leaflet-tooltip").waitFor();
    await page.mouse.move(5, 5);
    await page.locator(".leaflet-tooltip").waitFor({ state: "detached" });
    await done();
});

test("Layers of the opportunity map come and go, and turbines stand from the year they are built", async () => {
    const { page, content, done } = await opened();
    const shapes = () => page.locator(".leaflet-over-pane path").count();
    assert.equal(await shapes(), 0);
    for (const layer of content.zones) {
        await page.check(`#layer-${layer.key}`);
        assert.ok(await shapes() > 0, layer.key);
        await page.uncheck(`#layer-${layer.key}`);
        assert.equal(await shapes(), 0);
    }
    for (const layer of content.sites) {
        await page.check(`#layer-${layer.key}`);
        for (const scenario of content.scenarios.keys()) {
            await page.selectOption("#scenario", String(scenario));
            for (const year of [content.firstYear, 2030, content.lastYear]) {
                await page.fill("#year", String(year));
                const built = layer.places.filter(site => site.scenario === scenario && site.year <= year).length;
                assert.equal(await shapes(), built);
                assert.equal(await page.locator(`#count-${layer.key}`).textContent(), ` ${built} in ${year}`);
            }
        }
        await page.uncheck(`#layer-${layer.key}`);
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
    await page.locator("#table tbody button").nth(3).click();
    assert.equal(await page.locator("#area option:checked").textContent(), names[3]);
    await done();
});

test("Zooming in shows more names, none upon another, and a button shows the whole map again", async () => {
    const { page, done } = await opened();
    const boxes = () => page.locator("#map .name span").evaluateAll(names => names.map(name => name.getBoundingClientRect()).map(({ left, right, top, bottom }) => [left, top, right, bottom]));
    const apart = all => all.every((one, place) => all.slice(place + 1).every(other => one[0] >= other[2] || other[0] >= one[2] || one[1] >= other[3] || other[1] >= one[3]));
    const atFirst = await boxes();
    assert.ok(atFirst.length >= 15 && apart(atFirst));
    const view = () => page.evaluate(() => map.getZoom());
    const whole = await view();
    await page.getByRole("button", { name: "Inzoomen" }).click();
    await page.waitForTimeout(500);
    assert.ok(await view() > whole && apart(await boxes()));
    await page.getByRole("button", { name: "Hele kaart" }).click();
    await page.waitForTimeout(300);
    assert.equal(await view(), whole);
    assert.equal((await boxes()).length, atFirst.length);
    await done();
});

test("The English page speaks English throughout", async () => {
    const { page, heard, done } = await opened({ name: "explore-en.html" });
    assert.equal(await page.locator("html").getAttribute("lang"), "en-GB");
    await page.selectOption("#area", { label: "Heerlen-Centrum" });
    const text = await page.locator("body").innerText();
    const dutchWords = /\b(het|een|van|naar|buurt|buurten|woningen|vraag|fossiel|bespaard|hernieuwbaar|warmte|jaar|uitstoot)\b/gi;
    assert.deepEqual([...text.matchAll(dutchWords)].map(found => found[0]), []);
    assert.deepEqual(heard.said, []);
    await shapeOf(page, "Heerlen-Centrum").first().waitFor();
    await done();
});
