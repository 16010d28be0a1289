"use strict";

// The fact sheet of the chosen neighbourhood: the words of the report, for the chosen scenario, and the homes that stand there.
function sheetTable(block, name) {
    const cell = (text, column, isHead) => {
        const scope = isHead ? { scope: "col" } : column === 0 ? { scope: "row" } : {};
        return element("scope" in scope ? "th" : "td", { ...scope, ...(block.numbers[column] ? { class: "number" } : {}) }, text);
    };
    const table = element("table", {},
        element("thead", {}, element("tr", {}, ...block.columns.map((title, column) => cell(title, column, true)))),
        element("tbody", {}, ...block.rows.map(row => element("tr", {}, ...row.map((text, column) => cell(text, column, false))))));
    return scrolling(table, name);
}

function sheetBlocks(blocks) {
    const made = [];
    let heading = words.sheet;
    for (const block of blocks) {
        if (block.kind === "heading") {
            heading = block.text;
            made.push(element("h3", {}, block.text));
        } else if (block.kind === "table") {
            made.push(sheetTable(block, heading));
        } else if (block.kind === "item") {
            if (made.at(-1)?.tagName !== "UL") {
                made.push(element("ul"));
            }
            made.at(-1).append(element("li", {}, block.text));
        } else {
            made.push(element("p", block.kind === "remark" ? { class: "remark" } : {}, block.text));
        }
    }
    return made;
}

function stockBars(title, rows, counts) {
    const most = Math.max(...counts, 1);
    return element("table", { class: "bars" }, element("caption", {}, title), element("tbody", {}, ...rows.map((name, number) => {
        const length = element("span", { class: "length", "aria-hidden": "true" });
        length.style.width = `${counts[number] / most * 70}%`;
        return element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, length, whole(counts[number])));
    })));
}

function stock(area) {
    if (area.dwellings === 0) {
        return [element("p", {}, words.noHomes)];
    }
    return [element("div", { class: "stock" },
        stockBars(words.byType, data.stockNames.types, area.types),
        stockBars(words.byPeriod, data.stockNames.periods, area.periods),
        stockBars(words.byLabel, data.stockNames.labels, area.labels))];
}

followers.push(change => {
    if (!("area" in change || "scenario" in change)) {
        return;
    }
    if (chosen.area === REGION) {
        show("sheet-title", words.sheetOfNone);
        show("sheet", element("p", {}, words.chooseHint));
        return;
    }
    show("sheet-title", `${nameOf(chosen.area)}: ${words.sheet} ${data.scenarios[chosen.scenario].name}`);
    show("sheet",
        ...sheetBlocks(data.sheets[chosen.scenario][chosen.area]),
        element("h3", {}, words.stock),
        ...stock(data.areas[chosen.area]));
});
