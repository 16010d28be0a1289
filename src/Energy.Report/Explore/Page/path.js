"use strict";

// The chosen figure of the chosen area over the years, a line for every scenario; for a figure in words the emission.
const HEIGHT = 220;
const MARGIN = { left: 64, right: 12, top: 10, bottom: 26 };
const emission = { name: words.emission, unit: words.tonnes, values: data.amounts.co2, write: whole };
const pathPlace = document.getElementById("path");
let pathWidth = 0;
let isTableOpen = false;

/** Round numbers from nothing to the highest, at most some five steps apart, and how they are written. */
function ticks(highest) {
    const rough = highest / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map(factor => factor * power).find(candidate => candidate >= rough);
    const write = writer(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    return Array.from({ length: Math.floor((highest / step) + 1e-9) + 1 }, (_, number) => ({ value: number * step, text: write(number * step) }));
}

function pathDrawing(course, known) {
    const highest = Math.max(...known) || 1;
    const x = year => MARGIN.left + ((year - data.firstYear) / (data.lastYear - data.firstYear) * (pathWidth - MARGIN.left - MARGIN.right));
    const y = value => HEIGHT - MARGIN.bottom - (value / (highest * 1.05) * (HEIGHT - MARGIN.bottom - MARGIN.top));
    const grid = ticks(highest).flatMap(({ value, text }) => [
        drawn("line", { x1: MARGIN.left, x2: pathWidth - MARGIN.right, y1: y(value), y2: y(value), class: "grid" }),
        drawn("text", { x: MARGIN.left - 6, y: y(value) + 4, "text-anchor": "end", "data-value": value }, text),
    ]);
    const isApart = year => x(year) - x(data.firstYear) > 40;
    const below = years.filter(year => year === data.firstYear || (year % 5 === 0 && isApart(year))).map(year => drawn("text", { x: x(year), y: HEIGHT - 6, "text-anchor": year === data.lastYear ? "end" : "middle" }, String(year)));
    const lines = data.scenarios.flatMap((scenario, number) => {
        const points = years.filter(year => at(course.values, number, year, chosen.area) !== null).map(year => `${x(year).toFixed(1)},${y(at(course.values, number, year, chosen.area)).toFixed(1)}`);
        const now = at(course.values, number, chosen.year, chosen.area);
        const isChosen = number === chosen.scenario;
        return [
            drawn("polyline", { points: points.join(" "), fill: "none", stroke: scenario.color, "stroke-width": isChosen ? 3.5 : 2, "stroke-dasharray": scenario.dash }),
            ...(now === null ? [] : [drawn("circle", { cx: x(chosen.year), cy: y(now), r: isChosen ? 5 : 3.5, fill: scenario.color, stroke: "#fff", "stroke-width": 1.5 })]),
        ];
    });
    const now = drawn("line", { x1: x(chosen.year), x2: x(chosen.year), y1: MARGIN.top, y2: HEIGHT - MARGIN.bottom, class: "now" });
    const says = data.scenarios.map((scenario, number) => {
        const [from, to] = [data.firstYear, data.lastYear].map(year => course.write(at(course.values, number, year, chosen.area)));
        return `${scenario.name}: ${words.from} ${from} ${words.in} ${data.firstYear} ${words.to} ${to} ${words.in} ${data.lastYear}.`;
    });
    return drawn("svg", { class: "chart", role: "img", width: pathWidth, height: HEIGHT, viewBox: `0 0 ${pathWidth} ${HEIGHT}`, "aria-label": `${course.name}, ${nameOf(chosen.area)}, ${course.unit}. ${says.join(" ")}` }, ...grid, now, ...lines, ...below);
}

function pathKey(course) {
    return element("ul", { class: "key" }, ...data.scenarios.map((scenario, number) => {
        const line = drawn("svg", { width: 34, height: 12, viewBox: "0 0 34 12", "aria-hidden": "true", focusable: "false" }, drawn("line", { x1: 1, x2: 33, y1: 6, y2: 6, stroke: scenario.color, "stroke-width": 3, "stroke-dasharray": scenario.dash }));
        return element("li", {}, line, ` ${scenario.name}, ${chosen.year}: ${withUnit(course.write(at(course.values, number, chosen.year, chosen.area)), course.unit)}`);
    }));
}

function pathTable(course) {
    const head = element("tr", {}, element("th", { scope: "col" }, words.year), ...data.scenarios.map(scenario => element("th", { scope: "col", class: "number" }, scenario.name)));
    const rows = years.map(year => element("tr", {}, element("th", { scope: "row" }, String(year)), ...data.scenarios.map((_, number) => element("td", { class: "number" }, course.write(at(course.values, number, year, chosen.area))))));
    return scrolling(element("table", {}, element("caption", {}, `${course.name}, ${course.unit}`), element("thead", {}, head), element("tbody", {}, ...rows)), words.pathTable);
}

/** The table is made when it is opened, and again while it is. */
function pathDetails(course) {
    const details = element("details", isTableOpen ? { open: "" } : {}, element("summary", {}, words.pathTable), ...(isTableOpen ? [pathTable(course)] : []));
    details.addEventListener("toggle", () => {
        if (details.open && !isTableOpen) {
            details.append(pathTable(course));
        }
        isTableOpen = details.open;
    });
    return details;
}

function showPath() {
    const indicator = indicators[chosen.indicator];
    const course = indicator.isWord ? emission : { ...indicator, write: tenth };
    show("path-title", `${words.path}: ${course.name}`);
    const known = course.values.flatMap(ofScenario => ofScenario.map(row => row[chosen.area])).filter(value => value !== null);
    if (known.length === 0) {
        show("path", element("p", {}, words.noFigure));
        return;
    }
    show("path", element("p", { class: "remark" }, `${course.unit}. ${indicator.isWord ? words.pathOfWords : ""}`), pathDrawing(course, known), pathKey(course), pathDetails(course));
}

/** Measured when the window changes, and not at every step of the slider: that would lay the whole page out again. */
function measurePath() {
    pathWidth = Math.max(280, Math.floor(pathPlace.clientWidth));
}

measurePath();
followers.push(showPath);
window.addEventListener("resize", () => {
    measurePath();
    showPath();
});
