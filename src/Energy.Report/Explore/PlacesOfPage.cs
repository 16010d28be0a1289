using System.Text.Json;
using Energy.Report.Charts;
using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Pages;
using Energy.Report.Words;
using NetTopologySuite.Geometries;

namespace Energy.Report.Explore;

/// <summary>What the page holds that has a place: neighbourhoods with their homes and fact sheets, and the layers over them.</summary>
internal sealed class PlacesOfPage
{
    private readonly ReportData data;
    private readonly Envelope extent;
    private readonly Shapes shapes;

    public PlacesOfPage(ReportData data)
    {
        this.data = data;
        extent = MapView.Around(data.Neighbourhoods);
        shapes = new Shapes(new Coordinate(Math.Floor(extent.MinX), Math.Floor(extent.MinY)));
    }

    /// <summary>Writes it into the object that is open.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.Object("size", () =>
        {
            json.WriteNumber("width", (int)Math.Ceiling(extent.Width));
            json.WriteNumber("height", (int)Math.Ceiling(extent.Height));
        });
        WriteAreas(json);
        json.List("sheets", data.Scenarios, scenario =>
        {
            var about = data.About(scenario);
            json.WriteStartArray();
            foreach (var area in data.Neighbourhoods)
            {
                SheetBlocks.Write(json, FactSheetSection.Words(about, area));
            }

            json.WriteEndArray();
        });
        WriteLayers(json);
    }

    private void WriteAreas(Utf8JsonWriter json)
    {
        json.Object("stockNames", () =>
        {
            json.List("types", NeighbourhoodStock.Types, type => json.WriteStringValue(Language.Capital(data.Language.Word(type))));
            json.List("periods", NeighbourhoodStock.Periods, period => json.WriteStringValue(Language.Capital(StockBars.Period(data.Language, period))));
            json.List("labels", NeighbourhoodStock.Labels, json.WriteStringValue);
        });
        json.Objects("areas", data.Neighbourhoods.Zip(Shapes.Coarser(data.Neighbourhoods.Select(area => area.Outline))), item =>
        {
            var (area, outline) = item;
            var stock = data.Areas.Stock(area.Code);
            json.WriteString("code", area.Code);
            json.WriteString("name", area.Name);
            json.WriteNumber("dwellings", area.Dwellings);
            json.List("types", stock.HomesByType, json.WriteNumberValue);
            json.List("periods", stock.HomesByPeriod, json.WriteNumberValue);
            json.List("labels", stock.HomesByLabel, json.WriteNumberValue);
            json.WritePropertyName("middle");
            shapes.Write(json, area.Outline.InteriorPoint);
            json.WritePropertyName("outline");
            shapes.Write(json, outline);
        });
    }

    private void WriteLayers(Utf8JsonWriter json)
    {
        var scenarios = data.Scenarios.Select((scenario, place) => (scenario.Id, place)).ToDictionary(one => one.Id, one => one.place);
        json.Objects("layers", MapLayers.Of(data), layer =>
        {
            json.WriteString("key", layer.Key);
            json.WriteString("name", layer.Name);
            json.Color(layer.Color);
            json.WriteString("fill", layer.Fill);
            json.WriteString("note", layer.Note);
            json.WriteBoolean("isBuilt", layer.Places[0].Scenario is not null);
            json.Objects("places", layer.Places, place =>
            {
                if (place.Scenario is not null)
                {
                    json.WriteNumber("scenario", scenarios[place.Scenario]);
                    json.WriteNumber("year", place.BuiltYear);
                    json.WriteNumber("ha", MapIndicator.Rounded(place.AreaHa, 2));
                    json.WriteNumber("mw", MapIndicator.Rounded(place.PowerMw, 2));
                }

                json.WritePropertyName("shape");
                shapes.WriteCoarser(json, place.Shape);
            });
        });
    }
}
