"use strict";

// The choices at the top, and what a screen reader is told when they change.
function options(id, rows) {
    const select = document.getElementById(id);
    select.append(...rows.map(([number, name]) => element("option", { value: number }, name)));
    select.addEventListener("change", () => choose({ [id]: Number(select.value) }));
}

options("indicator", indicators.map((indicator, number) => [number, indicator.name]));
options("scenario", data.scenarios.map((scenario, number) => [number, scenario.name]));
options("area", [[REGION, words.region], ...data.areas.map((area, number) => [number, area.name]).sort((one, other) => inOrder.compare(one[1], other[1]))]);
const slider = fill(document.getElementById("year"), { min: data.firstYear, max: data.lastYear }, []);
slider.addEventListener("input", () => choose({ year: Number(slider.value) }));
const choices = document.getElementById("choices");
choices.addEventListener("submit", event => event.preventDefault());

/** What has the focus must not end under the choices where they stay on top. */
function keepClear() {
    const isOnTop = getComputedStyle(choices).position === "sticky";
    document.documentElement.style.scrollPaddingTop = isOnTop ? `${choices.offsetHeight + 12}px` : "";
}

keepClear();
window.addEventListener("resize", keepClear);
const PAUSE_MS = 400;
let waiting = 0;

followers.push(() => {
    for (const id of ["indicator", "scenario", "area", "year"]) {
        document.getElementById(id).value = chosen[id];
    }
    show("year-shown", String(chosen.year));
    show("question", data.scenarios[chosen.scenario].question);
    const indicator = indicators[chosen.indicator];
    const now = `${nameOf(chosen.area)} ${when()}. ${indicator.name}: ${said(indicator, chosen.year, chosen.area)}.`;
    // While the slider moves, only where it comes to rest is told.
    clearTimeout(waiting);
    waiting = setTimeout(() => show("status", now), PAUSE_MS);
});

choose({ ...chosen });
