"use strict";

// All neighbourhoods in a table: what the map shows, for those who would rather read it.
const sorting = { column: 2, isDescending: true };
const inOrder = new Intl.Collator(data.tag);

function columns() {
    const indicator = indicators[chosen.indicator];
    const value = year => place => at(indicator.values, chosen.scenario, year, place);
    const write = found => indicator.isWord ? said(indicator, found) : tenth(found);
    const titled = year => `${indicator.name} ${words.in} ${year}${indicator.isWord ? "" : ` (${indicator.unit})`}`;
    return [
        { title: words.area, of: place => data.areas[place].name, isText: true },
        { title: words.dwellings, of: place => data.areas[place].dwellings, write: whole },
        { title: titled(chosen.year), of: value(chosen.year), write, isWord: indicator.isWord },
        ...(chosen.year === data.firstYear ? [] : [{ title: titled(data.firstYear), of: value(data.firstYear), write, isWord: indicator.isWord }]),
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

function headCell(column, place) {
    const isSorted = place === sorting.column;
    const sign = isSorted ? (sorting.isDescending ? " ▼" : " ▲") : "";
    const button = element("button", { type: "button" }, column.title, element("span", { "aria-hidden": "true" }, sign));
    button.addEventListener("click", () => {
        sorting.isDescending = isSorted ? !sorting.isDescending : !column.isText;
        sorting.column = place;
        showTable();
        document.querySelectorAll("#table thead button")[place].focus();
    });
    const kind = column.isText || column.isWord ? {} : { class: "number" };
    return element("th", { scope: "col", ...kind, ...(isSorted ? { "aria-sort": sorting.isDescending ? "descending" : "ascending" } : {}) }, button);
}

function bodyRow(shown, place) {
    const name = element("button", { type: "button", "aria-pressed": String(place === chosen.area) }, data.areas[place].name);
    name.addEventListener("click", () => {
        choose({ area: place });
        document.getElementById("figures").focus();
    });
    const cells = shown.slice(1).map(column => element("td", column.isWord ? {} : { class: "number" }, column.write(column.of(place))));
    return element("tr", place === chosen.area ? { class: "chosen" } : {}, element("th", { scope: "row" }, name), ...cells);
}

function showTable() {
    const shown = columns();
    sorting.column = Math.min(sorting.column, shown.length - 1);
    const order = data.areas.map((_, place) => place).sort((one, other) => compare(shown[sorting.column], one, other) || inOrder.compare(data.areas[one].name, data.areas[other].name));
    show("table", element("table", {},
        element("caption", {}, `${data.scenarios[chosen.scenario].name}. ${words.sortHint}`),
        element("thead", {}, element("tr", {}, ...shown.map(headCell))),
        element("tbody", {}, ...order.map(place => bodyRow(shown, place)))));
}

followers.push(showTable);
