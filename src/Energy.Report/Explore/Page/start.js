"use strict";

// The choices at the top, and what a screen reader is told when they change.
function options(id, names) {
    const select = document.getElementById(id);
    select.append(...names.map((name, place) => element("option", { value: place }, name)));
    select.addEventListener("change", () => choose({ [id]: Number(select.value) }));
}

options("indicator", indicators.map(indicator => indicator.name));
options("scenario", data.scenarios.map(scenario => scenario.name));
const area = document.getElementById("area");
const byName = data.areas.map((_, place) => place).sort((one, other) => inOrder.compare(data.areas[one].name, data.areas[other].name));
area.append(element("option", { value: REGION }, words.region), ...byName.map(place => element("option", { value: place }, data.areas[place].name)));
area.addEventListener("change", () => choose({ area: Number(area.value) }));
const slider = document.getElementById("year");
fill(slider, { min: data.firstYear, max: data.lastYear }, []);
slider.addEventListener("input", () => choose({ year: Number(slider.value) }));
document.getElementById("choices").addEventListener("submit", event => event.preventDefault());

const PAUSE_MS = 400;
let waiting = 0;

followers.push(() => {
    for (const id of ["indicator", "scenario", "area", "year"]) {
        document.getElementById(id).value = chosen[id];
    }
    show("year-shown", String(chosen.year));
    show("question", data.scenarios[chosen.scenario].question);
    const indicator = indicators[chosen.indicator];
    const now = `${nameOf(chosen.area)}, ${chosen.year}, ${data.scenarios[chosen.scenario].name}. ${indicator.name}: ${said(indicator, at(indicator.values, chosen.scenario, chosen.year, chosen.area))}.`;
    // While the slider moves, only where it comes to rest is told.
    clearTimeout(waiting);
    waiting = setTimeout(() => show("status", now), PAUSE_MS);
});

choose({ ...chosen });
showNames();
