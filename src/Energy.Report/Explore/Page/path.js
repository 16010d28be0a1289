"use strict";

// The chosen figure of the chosen area over the years, a line for every scenario; for a figure in words the emission.
const HEIGHT = 220;
const MARGIN = { left: 64, right: 12, top: 10, bottom: 26 };
const emission = { name: words.emission, unit: words.tonnes, values: data.amounts.co2, write: whole };

/** Steps at round numbers, about five of them, from nothing to the highest. */
function ticks(highest) {
    const rough = highest / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 2.5, 5, 10].map(factor => factor * power).find(candidate => candidate >= rough);
    return Array.from({ length: Math.floor(highest / step) + 1 }, (_, place) => place * step);
}

function tickText(value, step) {
    return step < 1 ? tenth(value) : whole(value);
}

function pathDrawing(course, width) {
    const known = course.values.flatMap(ofScenario => ofScenario.map(row => row[chosen.area])).filter(value => value !== null);
    const highest = Math.max(...known, 0) || 1;
    const x = year => MARGIN.left + ((year - data.firstYear) / (data.lastYear - data.firstYear) * (width - MARGIN.left - MARGIN.right));
    const y = value => HEIGHT - MARGIN.bottom - (value / (highest * 1.05) * (HEIGHT - MARGIN.bottom - MARGIN.top));
    const marks = ticks(highest);
    const grid = marks.flatMap(value => [
        drawn("line", { x1: MARGIN.left, x2: width - MARGIN.right, y1: y(value), y2: y(value), class: "grid" }),
        drawn("text", { x: MARGIN.left - 6, y: y(value) + 4, "text-anchor": "end" }, tickText(value, marks[1] ?? 1)),
    ]);
    const isApart = year => x(year) - x(data.firstYear) > 40;
    const below = years.filter(year => year === data.firstYear || (year % 5 === 0 && isApart(year))).map(year => drawn("text", { x: x(year), y: HEIGHT - 6, "text-anchor": year === data.lastYear ? "end" : "middle" }, String(year)));
    const lines = data.scenarios.flatMap((scenario, place) => {
        const points = years.filter(year => at(course.values, place, year, chosen.area) !== null).map(year => `${x(year).toFixed(1)},${y(at(course.values, place, year, chosen.area)).toFixed(1)}`);
        const now = at(course.values, place, chosen.year, chosen.area);
        const isChosen = place === chosen.scenario;
        return [
            drawn("polyline", { points: points.join(" "), fill: "none", stroke: scenario.color, "stroke-width": isChosen ? 3.5 : 2, "stroke-dasharray": scenario.dash }),
            ...(now === null ? [] : [drawn("circle", { cx: x(chosen.year), cy: y(now), r: isChosen ? 5 : 3.5, fill: scenario.color, stroke: "#fff", "stroke-width": 1.5 })]),
        ];
    });
    const when = drawn("line", { x1: x(chosen.year), x2: x(chosen.year), y1: MARGIN.top, y2: HEIGHT - MARGIN.bottom, class: "when" });
    const says = data.scenarios.map((scenario, place) => {
        const [from, to] = [data.firstYear, data.lastYear].map(year => course.write(at(course.values, place, year, chosen.area)));
        return `${scenario.name}: ${words.from} ${from} ${words.in} ${data.firstYear} ${words.to} ${to} ${words.in} ${data.lastYear}.`;
    });
    return drawn("svg", { class: "chart", role: "img", width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, "aria-label": `${course.name}, ${nameOf(chosen.area)}, ${course.unit}. ${says.join(" ")}` }, ...grid, when, ...lines, ...below);
}

function pathKey(course) {
    return element("ul", { class: "key" }, ...data.scenarios.map((scenario, place) => {
        const line = drawn("svg", { width: 34, height: 12, viewBox: "0 0 34 12", "aria-hidden": "true", focusable: "false" }, drawn("line", { x1: 1, x2: 33, y1: 6, y2: 6, stroke: scenario.color, "stroke-width": 3, "stroke-dasharray": scenario.dash }));
        return element("li", {}, line, ` ${scenario.name}: ${course.write(at(course.values, place, chosen.year, chosen.area))}`);
    }));
}

function pathTable(course) {
    const head = element("tr", {}, element("th", { scope: "col" }, words.year), ...data.scenarios.map(scenario => element("th", { scope: "col", class: "number" }, scenario.name)));
    const rows = years.map(year => element("tr", {}, element("th", { scope: "row" }, String(year)), ...data.scenarios.map((_, place) => element("td", { class: "number" }, course.write(at(course.values, place, year, chosen.area))))));
    return element("table", {}, element("caption", {}, `${course.name}, ${course.unit}`), element("thead", {}, head), element("tbody", {}, ...rows));
}

let isTableOpen = false;

function showPath() {
    const indicator = indicators[chosen.indicator];
    const course = indicator.isWord ? emission : { ...indicator, write: tenth };
    const details = element("details", isTableOpen ? { open: "" } : {}, element("summary", {}, words.pathTable), pathTable(course));
    details.addEventListener("toggle", () => { isTableOpen = details.open; });
    show("path-title", `${words.path}: ${course.name.toLocaleLowerCase(data.tag).replace("co2", "CO2")}`);
    const width = Math.max(280, Math.floor(document.getElementById("path").clientWidth));
    show("path", element("p", { class: "remark" }, course.unit), pathDrawing(course, width), pathKey(course), details);
}

followers.push(showPath);
window.addEventListener("resize", showPath);
