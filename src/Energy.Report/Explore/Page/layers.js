"use strict";

// What can be laid over the map: zones of the input layers, and what the chosen scenario has built by the chosen year.
const overlays = L.svg({ pane: "over" });
const patterns = drawn("defs");
const patternSize = 8;

/** A pattern in a colour: lines that rise or fall, or dots; drawn with a light edge so that it shows on every colour. */
function pattern(id, color, fill) {
    const size = { id, patternUnits: "userSpaceOnUse", width: patternSize, height: patternSize };
    const line = fill === "falling" ? "M-2,-2 l12,12 M-2,6 l4,4 M6,-2 l4,4" : "M-2,10 l12,-12 M-2,2 l4,-4 M6,10 l4,-4";
    patterns.append(fill === "dots"
        ? drawn("pattern", size, drawn("circle", { cx: 4, cy: 4, r: 2.2, fill: "#fff" }), drawn("circle", { cx: 4, cy: 4, r: 1.6, fill: color }))
        : drawn("pattern", size, drawn("path", { d: line, stroke: "#fff", "stroke-width": 2.6 }), drawn("path", { d: line, stroke: color, "stroke-width": 1.4 })));
    return `url(#${id})`;
}

document.body.append(drawn("svg", { width: 0, height: 0, class: "patterns", "aria-hidden": "true", focusable: "false" }, patterns));
patterns.append(drawn("pattern", { id: "none", patternUnits: "userSpaceOnUse", width: 6, height: 6 }, drawn("rect", { width: 6, height: 6, fill: "#fff" }), drawn("path", { d: "M-1,7 l8,-8", stroke: "#777", "stroke-width": 1 })));

function look(layer) {
    const isFilled = layer.fill !== "border";
    const fillColor = layer.fill === "solid" ? layer.color : isFilled ? pattern(`fill-${layer.key}`, layer.color, layer.fill) : "none";
    return { pane: "over", renderer: overlays, interactive: false, noClip: true, smoothFactor: 0, color: layer.color, weight: layer.fill === "border" ? 3 : 1.5, fill: isFilled, fillColor, fillOpacity: 1 };
}

/** A shape in the list that stands for a layer. */
function sample(layer, style) {
    const border = { stroke: style.color, "stroke-width": Math.min(style.weight, 2.5) };
    const mark = layer.key === "turbine"
        ? drawn("circle", { cx: 11, cy: 8, r: 5, fill: style.color, stroke: "#fff", "stroke-width": 1.5 })
        : drawn("rect", { x: 2, y: 2, width: 18, height: 12, fill: style.fill ? style.fillColor : "none", ...border });
    return drawn("svg", { width: 22, height: 16, viewBox: "0 0 22 16", "aria-hidden": "true", focusable: "false" }, mark);
}

function box(layer, style, below, showHide) {
    const input = element("input", { type: "checkbox", id: `layer-${layer.key}` });
    input.addEventListener("change", () => showHide(input.checked));
    document.getElementById("layers").append(element("p", {}, input, element("label", { for: input.id }, sample(layer, style), ` ${layer.name}`), below));
    return input;
}

for (const layer of data.zones) {
    const style = look(layer);
    const group = L.layerGroup(layer.shapes.map(shape => L.polygon(polygons(shape), style)));
    const below = element("span", { class: "remark", hidden: "" }, layer.names.length > 0 ? ` ${layer.names.join(", ")}` : "");
    box(layer, style, below, isShown => {
        below.hidden = !isShown;
        if (isShown) {
            group.addTo(map);
        } else {
            group.remove();
        }
    });
}

for (const layer of data.sites) {
    const style = { ...look(layer), color: layer.key === "turbine" ? layer.color : "#333", weight: 1 };
    const group = L.layerGroup();
    const below = element("span", { class: "remark" });
    const input = box(layer, style, below, isShown => {
        if (isShown) {
            group.addTo(map);
        } else {
            group.remove();
        }
    });
    followers.push(() => {
        const built = layer.places.filter(place => place.scenario === chosen.scenario && place.year <= chosen.year);
        group.clearLayers();
        for (const { shape } of built) {
            group.addLayer(layer.key === "turbine"
                ? L.circleMarker([shape[1], shape[0]], { ...style, color: "#fff", weight: 1.5, fillColor: layer.color, radius: 6 })
                : L.polygon(polygons(shape), style));
        }
        below.textContent = ` ${whole(built.length)} ${words.in} ${chosen.year}`;
        input.setAttribute("aria-describedby", below.id = `count-${layer.key}`);
    });
}
