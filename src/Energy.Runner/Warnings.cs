using System.Globalization;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;
using Energy.Runner.Read;

namespace Energy.Runner;

/// <summary>What is not wrong, but deserves a look.</summary>
internal static class Warnings
{
    private const double ExtremePattern = 0.4;
    private const double ExtremeNetwork = 0.6;

    /// <summary>All of them.</summary>
    /// <param name="inputs">What was read.</param>
    /// <param name="land">What lies where.</param>
    /// <param name="demand">What is used; null after an overlay alone.</param>
    /// <param name="isOneOfSeveral">Whether it is one municipality of several: what lies in none of its neighbourhoods then stands in others.</param>
    public static IReadOnlyList<string> Of(Inputs inputs, OverlaidRegion land, BaseDemand? demand, bool isOneOfSeveral = false)
    {
        var warnings = new List<string>();
        if (inputs.Region.IsApproximation)
        {
            warnings.Add("Outlines or buildings of this region are our own approximation: no figure below the municipality is a measurement.");
        }

        string[] drawn = inputs.Region.IsApproximation ? [] : [.. inputs.Layers.Where(layer => layer.Description.IsApproximation).Select(layer => layer.Description.Key)];
        if (drawn.Length > 0)
        {
            warnings.Add($"Layers that are our own approximation: {string.Join(", ", drawn)}. What is chosen by them is no measurement of a place.");
        }

        if (land.BuildingsOutside > 0 && !isOneOfSeveral)
        {
            warnings.Add($"{land.BuildingsOutside} of {land.Region.Buildings.Count} buildings lie in no neighbourhood and are left out.");
        }

        warnings.AddRange(inputs.Compared(land).Where(row => row.IsFarOff).Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{row.Municipality}, {row.What}: layer '{row.Layer}' measured {row.Ratio:0.00} times the region's own figure; look at its unit, year and place.")));

        if (demand is null)
        {
            return warnings;
        }

        if (!inputs.Description.Layers.ContainsKey(RegionFile.Labels))
        {
            warnings.Add("There is no layer 'labels': every home counts as label D, so savings per home are rough.");
        }

        if (inputs.Region.Zones.TryGetValue(ZoneKind.Monument, out var monuments) && land.BuildingsIn(ZoneKind.Monument) is var marked && marked < monuments.Zones.Count)
        {
            warnings.Add($"{monuments.Zones.Count} monuments mark {marked} buildings: a point that falls on no building counts for nothing.");
        }

        var blind = inputs.Scenarios.SelectMany(scenario => scenario.Supply.Rules.All)
            .Where(rule => rule.IsOn && rule.Layer is { } layer && !inputs.Region.Zones.ContainsKey(layer))
            .Select(rule => (rule.Name, Layer: RegionFile.KeyOf(rule.Layer!.Value), TakesAll: rule.Measure is RuleMeasure.KeepInside or RuleMeasure.FarmlandClosed))
            .Distinct();
        warnings.AddRange(blind.Select(rule => $"The rule {rule.Name} is on, but the region has no layer '{rule.Layer}': it takes {(rule.TakesAll ? "everything" : "nothing")}."));

        AddExtremes(demand.Calibration.Gas, "gas", "look at its heat networks and its figures");
        AddExtremes(demand.Calibration.Electricity, "electricity", "look at its figures, and whether a business is counted as a home");

        foreach (var (municipality, ratio) in demand.Calibration.HomeNetworkRatio)
        {
            if (Math.Abs(ratio - 1) > ExtremeNetwork)
            {
                warnings.Add(string.Create(CultureInfo.InvariantCulture, $"{municipality}: homes on a heat network use {ratio:0.00} times the heat of like homes on gas; look at the shares in layer 'district_heat'."));
            }
        }

        return warnings;

        void AddExtremes(NeighbourhoodPattern pattern, string carrier, string advice)
        {
            for (int b = 0; b < land.Region.Neighbourhoods.Count; b++)
            {
                if (Math.Abs(pattern.Ratio[b] - 1) > ExtremePattern)
                {
                    warnings.Add(string.Create(CultureInfo.InvariantCulture, $"{land.Region.Neighbourhoods[b].Name}: homes use {pattern.Ratio[b]:0.00} ({pattern.RatioLow[b]:0.00}-{pattern.RatioHigh[b]:0.00}) times the {carrier} of like homes; {advice}."));
                }
            }
        }
    }
}
