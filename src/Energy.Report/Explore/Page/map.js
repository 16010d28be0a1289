"use strict";

// The map of neighbourhoods: colours for the chosen figure, hover, click, and a way through it with the keyboard.
const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
const wholeExtent = L.latLngBounds([0, 0], [data.size.height, data.size.width]);
const map = L.map("map", {
    crs: L.CRS.Simple, keyboard: false, attributionControl: false, zoomControl: false, minZoom: -9, maxZoom: 1, zoomSnap: 0.25, zoomDelta: 0.5,
    zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm,
});
for (const [name, depth] of [["over", 410], ["rings", 420], ["names", 450]]) {
    const pane = map.createPane(name);
    pane.style.zIndex = depth;
    pane.style.pointerEvents = "none";
}

function wholeMap() {
    map.fitBounds(wholeExtent, { animate: false, padding: [8, 8] });
}

// What is drawn has no element before the map shows some place.
wholeMap();

/** Rings of x and y in turn as Leaflet wants them: y first. */
function places(ring) {
    const found = [];
    for (let place = 0; place < ring.length; place += 2) {
        found.push([ring[place + 1], ring[place]]);
    }
    return found;
}

function polygons(shape) {
    return shape.map(polygon => polygon.map(places));
}

const outlines = data.areas.map((area, place) => {
    const layer = L.polygon(polygons(area.outline), { color: "#fff", weight: 1, fillOpacity: 1, noClip: true, smoothFactor: 0 });
    layer.bindTooltip(() => sayOf(place), { sticky: true });
    layer.on("click", () => choose({ area: place }));
    layer.on("mouseover", () => highlight(place));
    layer.on("mouseout", () => highlight(null));
    return layer.addTo(map);
});

/** What hovering and a screen reader tell of a neighbourhood. */
function sayOf(place) {
    const indicator = indicators[chosen.indicator];
    return `${data.areas[place].name}: ${said(indicator, at(indicator.values, chosen.scenario, chosen.year, place))}`;
}

const ringLook = { fill: false, interactive: false, noClip: true, smoothFactor: 0 };
const rings = L.svg({ pane: "rings" });
let highlighted = null;
let selected = null;

function ring(place, weight, dash) {
    const shape = polygons(data.areas[place].outline);
    return L.layerGroup([
        L.polygon(shape, { ...ringLook, pane: "rings", renderer: rings, color: "#fff", weight: weight + 3 }),
        L.polygon(shape, { ...ringLook, pane: "rings", renderer: rings, color: "#111", weight, dashArray: dash }),
    ]).addTo(map);
}

function highlight(place) {
    highlighted?.remove();
    highlighted = place === null ? null : ring(place, 2, "4 3");
}

// One neighbourhood at a time can be reached with Tab; the arrow keys go on from there.
let reached = 0;

function reach(place) {
    outlines[reached].getElement().setAttribute("tabindex", "-1");
    reached = place;
    outlines[reached].getElement().setAttribute("tabindex", "0");
}

const directions = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** The neighbourhood that lies nearest in a direction; the straighter the better. */
function next(from, [east, north]) {
    const [x, y] = data.areas[from].middle;
    let best = null;
    let least = Infinity;
    data.areas.forEach((area, place) => {
        const across = area.middle[0] - x;
        const up = area.middle[1] - y;
        const along = (across * east) + (up * north);
        const aside = Math.abs((across * north) - (up * east));
        const distance = along + (2 * aside);
        if (place !== from && along > 0 && aside <= 2 * along && distance < least) {
            best = place;
            least = distance;
        }
    });
    return best;
}

function onKey(event, place) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
        return;
    }
    if (event.key in directions) {
        const to = next(place, directions[event.key]);
        if (to !== null) {
            reach(to);
            outlines[to].getElement().focus({ preventScroll: true });
        }
    } else if (event.key === "Enter" || event.key === " ") {
        choose({ area: place });
    } else if (event.key === "+" || event.key === "=") {
        map.zoomIn();
    } else if (event.key === "-") {
        map.zoomOut();
    } else if (event.key === "Escape") {
        choose({ area: REGION });
    } else {
        return;
    }
    event.preventDefault();
}

outlines.forEach((layer, place) => {
    const path = layer.getElement();
    path.setAttribute("role", "button");
    path.setAttribute("tabindex", place === reached ? "0" : "-1");
    path.addEventListener("keydown", event => onKey(event, place));
    path.addEventListener("focus", () => {
        reach(place);
        if (path.matches(":focus-visible")) {
            highlight(place);
            const middle = L.latLng(data.areas[place].middle[1], data.areas[place].middle[0]);
            if (!map.getBounds().contains(middle)) {
                map.panTo(middle, { animate: !calm });
            }
        }
    });
    path.addEventListener("blur", () => highlight(null));
});

// What hovering shows must go away without moving the pointer.
document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
        outlines.forEach(layer => layer.closeTooltip());
    }
});

// Names, where there is room: those with most homes first, none upon another.
const pen = document.createElement("canvas").getContext("2d");
const NAME_HEIGHT = 16;
const names = L.layerGroup().addTo(map);

function showNames() {
    names.clearLayers();
    pen.font = "12px system-ui, sans-serif";
    const taken = [];
    const size = map.getSize();
    for (const area of [...data.areas].sort((one, other) => other.dwellings - one.dwellings)) {
        const middle = L.latLng(area.middle[1], area.middle[0]);
        const { x, y } = map.latLngToContainerPoint(middle);
        const width = pen.measureText(area.name).width + 8;
        const box = [x - (width / 2), y - (NAME_HEIGHT / 2), x + (width / 2), y + (NAME_HEIGHT / 2)];
        const isFree = box[0] > 0 && box[1] > 0 && box[2] < size.x && box[3] < size.y
            && !taken.some(other => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
        if (isFree) {
            taken.push(box);
            const text = element("span", { "aria-hidden": "true" }, area.name);
            L.marker(middle, { pane: "names", interactive: false, keyboard: false, icon: L.divIcon({ className: "name", html: text, iconSize: [width, NAME_HEIGHT] }) }).addTo(names);
        }
    }
}

const buttons = L.control({ position: "topright" });
buttons.onAdd = () => {
    const box = element("div", { class: "leaflet-bar map-buttons" });
    for (const [label, sign, act] of [[words.zoomIn, "+", () => map.zoomIn()], [words.zoomOut, "−", () => map.zoomOut()], [words.wholeMap, "⤢", wholeMap]]) {
        const button = element("button", { type: "button", title: label, "aria-label": label }, sign);
        button.addEventListener("click", act);
        box.append(button);
    }
    L.DomEvent.disableClickPropagation(box);
    return box;
};
buttons.addTo(map);
L.control.scale({ imperial: false, position: "bottomleft" }).addTo(map);
map.on("moveend zoomend", showNames);
map.on("resize", wholeMap);

function showLegend(indicator) {
    const rows = indicator.classes.map(({ name, color }) => [name, color]);
    const isUsed = indicator.isWord ? new Set(indicator.values.flat(2)) : null;
    const shown = isUsed ? rows.filter((_, place) => isUsed.has(place)) : rows;
    const lacks = indicator.values.flat(2).includes(null);
    const unknown = element("li", {}, element("span", { class: "box none", "aria-hidden": "true" }), indicator.isWord ? words.noGas : words.noFigure);
    show("legend", ...shown.map(([name, color]) => {
        const box = element("span", { class: "box", "aria-hidden": "true" });
        box.style.backgroundColor = color;
        return element("li", {}, box, name);
    }), ...(lacks ? [unknown] : []));
}

function colour() {
    const indicator = indicators[chosen.indicator];
    outlines.forEach((layer, place) => {
        const found = classOf(indicator, at(indicator.values, chosen.scenario, chosen.year, place));
        layer.setStyle({ fillColor: found ? found.color : "url(#none)" });
        const path = layer.getElement();
        path.setAttribute("aria-label", sayOf(place));
        path.setAttribute("aria-pressed", String(place === chosen.area));
    });
    show("map-title", `${indicator.name} ${words.in} ${chosen.year}, ${data.scenarios[chosen.scenario].name}`);
    show("meaning", indicator.isWord ? indicator.meaning : `${indicator.meaning} ${words.legend}: ${indicator.unit}.`);
    showLegend(indicator);
}

followers.push(change => {
    colour();
    if ("area" in change) {
        selected?.remove();
        selected = chosen.area === REGION ? null : ring(chosen.area, 3);
        if (chosen.area !== REGION) {
            reach(chosen.area);
        }
    }
});
