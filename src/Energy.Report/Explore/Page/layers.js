"use strict";

// What can be laid over the map: zones of the input layers, and what the chosen scenario has built by the chosen year.
const overlays = L.svg({ pane: "over" });
const patterns = drawn("defs");
const PATTERN = 8;
const DOT = 6;

/** A pattern in a colour: lines that rise or fall, or dots; drawn with a light edge so that it shows on every colour. */
function pattern(id, color, fillName) {
    const size = { id, patternUnits: "userSpaceOnUse", width: PATTERN, height: PATTERN };
    const line = fillName === "falling" ? "M-2,-2 l12,12 M-2,6 l4,4 M6,-2 l4,4" : "M-2,10 l12,-12 M-2,2 l4,-4 M6,10 l4,-4";
    patterns.append(fillName === "dots"
        ? drawn("pattern", size, drawn("circle", { cx: 4, cy: 4, r: 2.2, fill: "#fff" }), drawn("circle", { cx: 4, cy: 4, r: 1.6, fill: color }))
        : drawn("pattern", size, drawn("path", { d: line, stroke: "#fff", "stroke-width": 2.6 }), drawn("path", { d: line, stroke: color, "stroke-width": 1.4 })));
    return `url(#${id})`;
}

document.body.append(drawn("svg", { width: 0, height: 0, class: "patterns", "aria-hidden": "true", focusable: "false" }, patterns));
patterns.append(drawn("pattern", { id: "none", patternUnits: "userSpaceOnUse", width: 6, height: 6 }, drawn("rect", { width: 6, height: 6, fill: "#fff" }), drawn("path", { d: "M-1,7 l8,-8", stroke: "#777", "stroke-width": 1 })));

function look(layer, number) {
    const all = { pane: "over", renderer: overlays, interactive: false, noClip: true, smoothFactor: 0, fillOpacity: 1 };
    switch (layer.fill) {
        case "dot": return { ...all, color: "#fff", weight: 1.5, fill: true, fillColor: layer.color, radius: DOT };
        case "solid": return { ...all, color: "#333", weight: 1, fill: true, fillColor: layer.color };
        case "border": return { ...all, color: layer.color, weight: 3, fill: false, fillColor: "none" };
        default: return { ...all, color: layer.color, weight: 1.5, fill: true, fillColor: pattern(`fill-${number}`, layer.color, layer.fill) };
    }
}

/** A shape on the map: an area, or a dot where it is a point. */
function placed(shape, style) {
    return typeof shape[0] === "number" ? L.circleMarker([shape[1], shape[0]], { radius: DOT, ...style }) : L.polygon(ringsOf(shape), style);
}

/** A shape in the list that stands for a layer. */
function sample(layer, style) {
    const mark = layer.fill === "dot"
        ? drawn("circle", { cx: 11, cy: 8, r: 5, fill: style.fillColor })
        : drawn("rect", { x: 2, y: 2, width: 18, height: 12, fill: style.fillColor, stroke: style.color, "stroke-width": Math.min(style.weight, 2.5) });
    return drawn("svg", { width: 22, height: 16, viewBox: "0 0 22 16", "aria-hidden": "true", focusable: "false" }, mark);
}

/** How much of what is built stands by the chosen year: turbines are counted, the rest is measured. */
function amountOf(layer, built) {
    const sum = key => built.reduce((total, place) => total + place[key], 0);
    const power = sum("mw") > 0 ? `, ${tenth(sum("mw"))} MW` : "";
    return layer.fill === "dot" ? `${whole(built.length)} ${words.in} ${chosen.year}${power}` : `${tenth(sum("ha"))} ${words.hectares} ${words.in} ${chosen.year}${power}`;
}

data.layers.forEach((layer, number) => {
    const style = look(layer, number);
    const group = L.layerGroup(layer.isBuilt ? [] : layer.places.map(({ shape }) => placed(shape, style)));
    const note = element("span", { class: "remark", id: `note-${layer.key}` }, layer.note);
    const input = element("input", { type: "checkbox", id: `layer-${layer.key}`, "aria-describedby": note.id });
    note.hidden = !layer.isBuilt;
    const built = () => layer.places.filter(place => place.scenario === chosen.scenario && place.year <= chosen.year);
    const drawBuilt = () => {
        group.clearLayers();
        built().forEach(({ shape }) => group.addLayer(placed(shape, style)));
    };
    input.addEventListener("change", () => {
        note.hidden = !layer.isBuilt && !input.checked;
        if (!input.checked) {
            group.remove();
            return;
        }
        if (layer.isBuilt) {
            drawBuilt();
        }
        group.addTo(map);
    });
    document.getElementById("layers").append(element("p", {}, input, element("label", { for: input.id }, sample(layer, style), element("span", {}, layer.name)), note));
    if (layer.isBuilt) {
        followers.push(() => {
            // What is not shown need not be drawn at every step of the slider.
            if (input.checked) {
                drawBuilt();
            }
            note.textContent = amountOf(layer, built());
        });
    }
});
