"use strict";

// The Trias of the chosen neighbourhood, or of the region.
const steps = ["saved", "renewable", "fossil"];
const shares = Object.fromEntries(steps.map(step => [step, data.indicators.find(indicator => indicator.key === `${step}_pct`)]));
const SMALLEST_WRITTEN = 14;

function bar(parts) {
    const pieces = parts.filter(part => part.share > 0).map(part => {
        const piece = element("span", { class: `part ${part.step}` }, part.share >= SMALLEST_WRITTEN ? withUnit(tenth(part.share), "%") : "");
        piece.style.flexGrow = part.share;
        piece.style.backgroundColor = data.colors[part.step];
        return piece;
    });
    return element("div", { class: "bar", "aria-hidden": "true" }, ...pieces);
}

function amount(name) {
    return at(data.amounts[name], chosen.scenario, chosen.year, chosen.area);
}

function showFigures() {
    const { scenario, year, area } = chosen;
    show("area-title", `${nameOf(area)} ${when()}`);
    if (!(amount("demand") > 0)) {
        show("trias", element("p", {}, words.noDemand));
        return;
    }
    const parts = steps.map(step => ({ step, share: at(shares[step].values, scenario, year, area) }));
    const head = element("tr", {}, element("th", { scope: "col" }, words.step), element("th", { scope: "col", class: "number" }, words.tj), element("th", { scope: "col", class: "number" }, words.share));
    const row = (name, mark, tj, share) => element("tr", {}, element("th", { scope: "row" }, ...mark, name), element("td", { class: "number" }, tj), element("td", { class: "number" }, share));
    show("trias",
        bar(parts),
        element("table", {}, element("thead", {}, head), element("tbody", {},
            row(words.demand, [], tenth(amount("demand")), withUnit(whole(100), "%")),
            ...parts.map(({ step, share }) => row(words[step], [swatch(data.colors[step])], tenth(amount(step)), withUnit(tenth(share), "%"))))),
        element("p", { class: "remark" }, words.rounded),
        element("p", {}, `${words.emission}: ${whole(amount("co2"))} ${words.tonnes}.`));
}

followers.push(showFigures);
