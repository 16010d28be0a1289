"use strict";

// All neighbourhoods in a table: what the map shows, for those who would rather read it.
const sorting = { column: 2, isDescending: true };

function columns() {
    const indicator = indicators[chosen.indicator];
    const figures = year => ({
        title: `${indicator.name} ${words.in} ${year}${indicator.isWord ? "" : ` (${indicator.unit})`}`,
        of: area => at(indicator.values, chosen.scenario, year, area),
        write: area => indicator.isWord ? said(indicator, year, area) : tenth(at(indicator.values, chosen.scenario, year, area)),
        isWord: indicator.isWord,
    });
    return [
        { title: words.area, of: area => data.areas[area].name, isText: true },
        { title: words.dwellings, of: area => data.areas[area].dwellings, write: area => whole(data.areas[area].dwellings) },
        figures(chosen.year),
        ...(chosen.year === data.firstYear ? [] : [figures(data.firstYear)]),
    ];
}

function compare(column, one, other) {
    const [here, there] = [column.of(one), column.of(other)];
    if (here === null || there === null) {
        return (here === null) - (there === null);
    }
    const order = column.isText ? inOrder.compare(here, there) : here - there;
    return sorting.isDescending ? -order : order;
}

function headCell(column, number, isSorted) {
    const sign = isSorted ? (sorting.isDescending ? " ▼" : " ▲") : "";
    const button = element("button", { type: "button" }, column.title, element("span", { "aria-hidden": "true" }, sign));
    button.addEventListener("click", () => {
        sorting.isDescending = isSorted ? !sorting.isDescending : !column.isText;
        sorting.column = number;
        showTable();
        document.querySelectorAll("#table thead button")[number].focus();
    });
    const kind = column.isText || column.isWord ? {} : { class: "number" };
    return element("th", { scope: "col", ...kind, ...(isSorted ? { "aria-sort": sorting.isDescending ? "descending" : "ascending" } : {}) }, button);
}

function bodyRow(shown, area) {
    const name = element("button", { type: "button", "aria-pressed": String(area === chosen.area) }, data.areas[area].name);
    name.addEventListener("click", () => {
        choose({ area });
        document.getElementById("figures").focus();
    });
    const cells = shown.slice(1).map(column => element("td", column.isWord ? {} : { class: "number" }, column.write(area)));
    return element("tr", area === chosen.area ? { class: "chosen" } : {}, element("th", { scope: "row" }, name), ...cells);
}

function showTable() {
    const shown = columns();
    // In the first year its figures are those of the chosen year too.
    const sorted = Math.min(sorting.column, shown.length - 1);
    const order = data.areas.map((_, area) => area).sort((one, other) => compare(shown[sorted], one, other) || inOrder.compare(data.areas[one].name, data.areas[other].name));
    show("table", scrolling(element("table", {},
        element("caption", {}, `${data.scenarios[chosen.scenario].name}. ${words.sortHint}`),
        element("thead", {}, element("tr", {}, ...shown.map((column, number) => headCell(column, number, number === sorted)))),
        element("tbody", {}, ...order.map(area => bodyRow(shown, area)))), words.table));
}

followers.push(showTable);
