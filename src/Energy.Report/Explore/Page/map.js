"use strict";

// The map of neighbourhoods: colours for the chosen figure, hover, click, and a way through it with the keyboard.
const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
const isTouch = window.matchMedia("(pointer: coarse)").matches;
const wholeExtent = L.latLngBounds([0, 0], [data.size.height, data.size.width]);

// One finger and the wheel scroll the page; two fingers, the buttons and the keys move the map.
const map = L.map("map", {
    crs: L.CRS.Simple, keyboard: false, attributionControl: false, zoomControl: false, scrollWheelZoom: false, dragging: !isTouch,
    minZoom: -9, maxZoom: 1, zoomSnap: 0.25, zoomDelta: 0.5, maxBounds: wholeExtent.pad(0.3),
    zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm,
});
for (const [name, depth] of [["over", 410], ["rings", 420], ["names", 450]]) {
    const pane = map.createPane(name);
    fill(pane, { "aria-hidden": "true" }, []);
    pane.style.zIndex = depth;
    pane.style.pointerEvents = "none";
}

const PADDING = [8, 8];
let isWhole = true;

function wholeMap() {
    map.setMinZoom(-9);
    map.fitBounds(wholeExtent, { animate: false, padding: PADDING });
    map.setMinZoom(map.getZoom());
    isWhole = true;
}

// What is drawn has no element before the map shows some place.
wholeMap();
map.on("zoomend", () => { isWhole = map.getZoom() <= map.getMinZoom(); });
map.on("resize", () => {
    if (isWhole) {
        wholeMap();
    }
});

/** Rings of x and y in turn as Leaflet wants them: y first. */
function ringsOf(shape) {
    return shape.map(polygon => polygon.map(ring => Array.from({ length: ring.length / 2 }, (_, number) => [ring[(2 * number) + 1], ring[2 * number]])));
}

function middleOf(area) {
    const [x, y] = data.areas[area].middle;
    return L.latLng(y, x);
}

/** What hovering and a screen reader tell of a neighbourhood. */
function sayOf(area) {
    return `${data.areas[area].name}: ${said(indicators[chosen.indicator], chosen.year, area)}`;
}

const outlines = data.areas.map((area, number) => {
    const layer = L.polygon(ringsOf(area.outline), { weight: 1, fillOpacity: 1, noClip: true, smoothFactor: 0 });
    if (!isTouch) {
        layer.bindTooltip(() => element("span", {}, sayOf(number)), { sticky: true, opacity: 1 });
        // The shape says the same by its own name.
        layer.on("tooltipopen", () => layer.getElement().removeAttribute("aria-describedby"));
    }
    layer.on("click", () => choose({ area: number }));
    layer.on("mouseover", () => point("hovered", number));
    layer.on("mouseout", () => point("hovered", null));
    return layer.addTo(map);
});
fill(map.getPane("overlayPane").querySelector("svg"), { role: "group" }, []);

const ringLook = { fill: false, interactive: false, noClip: true, smoothFactor: 0, pane: "rings", renderer: L.svg({ pane: "rings" }) };
const ringStyles = { hovered: { weight: 2, dashArray: "4 3" }, focused: { weight: 3.5, dashArray: "7 3" }, selected: { weight: 3 } };
const ringed = {};

/** Rings a neighbourhood, or none, because it is hovered over, has the focus or is chosen. */
function point(reason, area) {
    ringed[reason]?.remove();
    const shape = area === null ? null : ringsOf(data.areas[area].outline);
    const style = ringStyles[reason];
    ringed[reason] = shape && L.layerGroup([
        L.polygon(shape, { ...ringLook, color: "#fff", weight: style.weight + 3 }),
        L.polygon(shape, { ...ringLook, color: "#111", ...style }),
    ]).addTo(map);
    if (reason === "hovered") {
        tell(area ?? chosen.area);
    }
}

/** Below the map: the figure of what the pointer is on, or of what is chosen. */
function tell(area) {
    show("pointed", `${nameOf(area)}: ${said(indicators[chosen.indicator], chosen.year, area)}`);
}

// One neighbourhood at a time can be reached with Tab; the arrow keys go on from there.
let reached = 0;

function reach(area) {
    outlines[reached].getElement().setAttribute("tabindex", "-1");
    reached = area;
    outlines[reached].getElement().setAttribute("tabindex", "0");
}

const directions = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** The neighbourhood that lies nearest in a direction; the straighter the better. */
function next(from, [east, north]) {
    const [x, y] = data.areas[from].middle;
    let best = null;
    let least = Infinity;
    data.areas.forEach((area, number) => {
        const across = area.middle[0] - x;
        const up = area.middle[1] - y;
        const along = (across * east) + (up * north);
        const aside = Math.abs((across * north) - (up * east));
        const distance = along + (2 * aside);
        if (number !== from && along > 0 && aside <= 2 * along && distance < least) {
            best = number;
            least = distance;
        }
    });
    return best;
}

function bringIntoView(area) {
    map.panInside(middleOf(area), { padding: [60, 60], animate: !calm });
}

/** Takes away what hovering or the focus shows; tells whether there was any. */
function closeTooltips() {
    const open = outlines.filter(layer => layer.getTooltip()?.isOpen());
    open.forEach(layer => layer.closeTooltip());
    return open.length > 0;
}

function onKey(event, area) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
        return;
    }
    if (event.key in directions) {
        const to = next(area, directions[event.key]);
        if (to !== null) {
            reach(to);
            outlines[to].getElement().focus();
        }
    } else if (event.key === "Enter" || event.key === " ") {
        choose({ area });
    } else if (event.key === "+" || event.key === "=") {
        map.zoomIn();
    } else if (event.key === "-") {
        map.zoomOut();
    } else if (event.key === "Escape") {
        if (!closeTooltips()) {
            choose({ area: REGION });
        }
        event.stopPropagation();
    } else {
        return;
    }
    event.preventDefault();
}

outlines.forEach((layer, area) => {
    const path = layer.getElement();
    fill(path, { role: "button", tabindex: area === reached ? "0" : "-1" }, []);
    path.addEventListener("keydown", event => onKey(event, area));
    path.addEventListener("focus", () => {
        reach(area);
        if (path.matches(":focus-visible")) {
            point("focused", area);
            bringIntoView(area);
        }
    });
    path.addEventListener("blur", () => point("focused", null));
});
document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
        closeTooltips();
    }
});

// Names, where there is room: those with most homes first, none upon another.
const pen = document.createElement("canvas").getContext("2d");
const NAME_HEIGHT = 16;
const names = L.layerGroup().addTo(map);
const byHomes = [...data.areas.keys()].sort((one, other) => data.areas[other].dwellings - data.areas[one].dwellings);

function showNames() {
    names.clearLayers();
    pen.font = "12px system-ui, sans-serif";
    const taken = [];
    const size = map.getSize();
    for (const area of byHomes) {
        const middle = middleOf(area);
        const { x, y } = map.latLngToContainerPoint(middle);
        const width = pen.measureText(nameOf(area)).width + 8;
        const box = [x - (width / 2), y - (NAME_HEIGHT / 2), x + (width / 2), y + (NAME_HEIGHT / 2)];
        const isFree = box[0] > 0 && box[1] > 0 && box[2] < size.x && box[3] < size.y
            && !taken.some(other => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
        if (isFree) {
            taken.push(box);
            L.marker(middle, { pane: "names", interactive: false, keyboard: false, icon: L.divIcon({ className: "name", html: element("span", {}, nameOf(area)), iconSize: [width, NAME_HEIGHT] }) }).addTo(names);
        }
    }
}

map.on("moveend zoomend", showNames);
showNames();

const buttons = L.control({ position: "topright" });
buttons.onAdd = () => {
    const bar = element("div", { class: "leaflet-bar map-buttons" });
    for (const [label, sign, act] of [[words.zoomIn, "+", () => map.zoomIn()], [words.zoomOut, "−", () => map.zoomOut()], [words.wholeMap, "⤢", wholeMap]]) {
        const button = element("button", { type: "button", title: label, "aria-label": label }, sign);
        button.addEventListener("click", act);
        bar.append(button);
    }
    L.DomEvent.disableClickPropagation(bar);
    return bar;
};
buttons.addTo(map);
L.control.scale({ imperial: false, position: "bottomleft" }).addTo(map);

function swatch(color) {
    const box = element("span", { class: "box", "aria-hidden": "true" });
    box.style.backgroundColor = color;
    return box;
}

/** The classes with how many neighbourhoods are in each now; of heat only the options that are somewhere in some year. */
function showLegend(indicator) {
    const values = data.areas.map((_, area) => at(indicator.values, chosen.scenario, chosen.year, area));
    indicator.known ??= new Set(indicator.values.flat(2));
    const counted = found => ` (${whole(values.filter(value => classOf(indicator, value) === found).length)})`;
    const shown = indicator.classes.filter((_, number) => !indicator.isWord || indicator.known.has(number));
    const rows = shown.map(found => element("li", {}, swatch(found.color), `${found.name}${counted(found)}`));
    const unknown = element("li", {}, element("span", { class: "box none", "aria-hidden": "true" }), `${indicator.isWord ? words.noGas : words.noFigure}${counted(null)}`);
    show("legend", ...rows, ...(indicator.known.has(null) ? [unknown] : []));
}

/** Whether a colour is so dark that only a light border shows on it. */
function isDark(color) {
    const [red, green, blue] = [1, 3, 5].map(from => parseInt(color.slice(from, from + 2), 16));
    return (0.3 * red) + (0.59 * green) + (0.11 * blue) < 120;
}

function paint() {
    const indicator = indicators[chosen.indicator];
    outlines.forEach((layer, area) => {
        const found = classOf(indicator, at(indicator.values, chosen.scenario, chosen.year, area));
        layer.setStyle({ fillColor: found ? found.color : "url(#none)", color: found && isDark(found.color) ? "#fff" : "#6b6b6b" });
        fill(layer.getElement(), { "aria-label": sayOf(area), "aria-pressed": String(area === chosen.area) }, []);
        if (layer.getTooltip()?.isOpen()) {
            layer.getTooltip().update();
        }
    });
    show("map-title", `${indicator.name} ${when()}`);
    show("meaning", indicator.isWord ? `${indicator.meaning} ${words.legendCount}` : `${indicator.meaning} ${words.legendUnit} ${indicator.unit}. ${words.legendCount}`);
    showLegend(indicator);
    tell(chosen.area);
}

followers.push(change => {
    paint();
    if ("area" in change) {
        point("selected", chosen.area === REGION ? null : chosen.area);
        if (chosen.area !== REGION) {
            reach(chosen.area);
            bringIntoView(chosen.area);
        }
    }
});
