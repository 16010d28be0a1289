"use strict";

// What the page holds, what is chosen, and how figures are written.
document.querySelector("main").hidden = false;
const data = JSON.parse(document.getElementById("data").textContent);
const words = data.words;
const indicators = [...data.indicators, { ...data.heat, isWord: true }];
const years = Array.from({ length: data.lastYear - data.firstYear + 1 }, (_, number) => data.firstYear + number);

/** The number of the region in every row of figures: after all neighbourhoods. */
const REGION = data.areas.length;

const chosen = { indicator: 0, scenario: data.focus, year: data.lastYear, area: REGION };
const followers = [];

/** Changes what is chosen, and lets everything on the page follow. */
function choose(change) {
    Object.assign(chosen, change);
    for (const follow of followers) {
        follow(change);
    }
}

/** A table of figures at a scenario, a year and an area; null where there is none. */
function at(values, scenario, year, area) {
    return values[scenario][year - data.firstYear][area];
}

function writer(decimals) {
    const format = new Intl.NumberFormat(data.tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    return value => value === null ? "–" : format.format(value);
}

const whole = writer(0);
const tenth = writer(1);
const inOrder = new Intl.Collator(data.tag);

/** A number with its unit: a per cent sign stands against the number where the language has it so. */
function withUnit(number, unit) {
    return number + (unit.startsWith("%") && data.tag.startsWith("en") ? "" : " ") + unit;
}

/** The value of an indicator in words, in the chosen scenario. */
function said(indicator, year, area) {
    const value = at(indicator.values, chosen.scenario, year, area);
    if (value === null) {
        return indicator.isWord ? words.noGas : words.noFigure;
    }
    return indicator.isWord
        ? `${indicator.classes[value].name} (${withUnit(whole(at(indicator.shares, chosen.scenario, year, area)), "%").replace(" ", "\u00a0")})`
        : withUnit(tenth(value), indicator.unit);
}

/** The class that a value falls in; null without a value. */
function classOf(indicator, value) {
    if (value === null) {
        return null;
    }
    return indicator.classes[indicator.isWord ? value : indicator.bounds.filter(bound => value >= bound).length];
}

function nameOf(area) {
    return area === REGION ? words.regionName : data.areas[area].name;
}

/** Behind a title: the year, and the scenario where it matters; in the first year all are the same. */
function when() {
    return `${words.in} ${chosen.year}${chosen.year === data.firstYear ? "" : `, ${data.scenarios[chosen.scenario].name}`}`;
}

/** Makes an element with attributes and children; a child may be text. */
function element(name, attributes = {}, ...children) {
    return fill(document.createElement(name), attributes, children);
}

/** The same in a drawing. */
function drawn(name, attributes = {}, ...children) {
    return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(made, attributes, children) {
    for (const [key, value] of Object.entries(attributes)) {
        made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
}

function show(id, ...children) {
    document.getElementById(id).replaceChildren(...children);
}

/** A table in a box of its own, which the keyboard can scroll where the table is wider. */
function scrolling(table, name) {
    const box = element("div", { class: "scroll" }, table);
    requestAnimationFrame(() => {
        if (box.scrollWidth > box.clientWidth) {
            fill(box, { tabindex: "0", role: "group", "aria-label": name }, []);
        }
    });
    return box;
}
