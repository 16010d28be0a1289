using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Trias;

/// <summary>
/// What each measure costs and saves per neighbourhood (formula 53). What is saved is read from the ledger; what was done, what it cost, what theory promised
/// and which CO2 went with it are summed over the homes and buildings themselves.
/// </summary>
public sealed class SavingsMeasures
{
    private static readonly int Count = Enum.GetValues<Measure>().Length;

    private readonly Outcome outcome;
    private readonly HomePackages packages;
    private readonly SavingTheory theory;
    private readonly ServicesCosts services;
    private readonly ServicesUse use;
    private readonly PriceIndex prices;
    private readonly BaseSupplyEmissions emissions;

    private SavingsMeasures(Outcome outcome, CoefficientBook book)
    {
        this.outcome = outcome;
        packages = new HomePackages(outcome.Start.Demand, book);
        theory = new SavingTheory(outcome.Start.Demand, book);
        services = new ServicesCosts(book);
        use = new ServicesUse(book);
        prices = new PriceIndex(book);
        emissions = new BaseSupplyEmissions(outcome.Start.Demand, outcome.Balance, book);
    }

    /// <summary>The years that are reported.</summary>
    public static IReadOnlyList<int> Years { get; } = [BaseYear.Halfway, BaseYear.Target];

    private BaseDemand Demand => outcome.Start.Demand;

    /// <summary>Every measure that has come to something, by year and neighbourhood.</summary>
    public static IEnumerable<SavingsMeasure> Of(Outcome outcome, CoefficientBook book)
    {
        var measures = new SavingsMeasures(outcome, book);
        return Years.SelectMany(measures.OfYear);
    }

    private IEnumerable<SavingsMeasure> OfYear(int year)
    {
        var rows = new SavingsMeasure?[Demand.Land.Region.Neighbourhoods.Count * Count];
        double ratio = Demand.Weather.SpaceHeatRatio(year);
        for (int unit = 0; unit < Demand.Units.Count; unit++)
        {
            if (Demand.Units.Neighbourhood[unit] == OverlaidRegion.Nowhere || Demand.Units.Sector[unit] == Sector.Industry)
            {
                continue;
            }

            if (!outcome.Savings.Stands(unit, year))
            {
                AddDemolished(Row(outcome.Savings.IsReplaced[unit] ? Measure.Replacement : Measure.Thinning, unit), unit, ratio);
            }
            else if (year >= outcome.Savings.RenovatedIn[unit])
            {
                AddRenovated(Row(Demand.Units.Sector[unit] == Sector.Dwellings ? Measure.RenovationDwellings : Measure.RenovationServices, unit), unit, ratio);
            }
        }

        AddLedger(outcome.Balance[year].Ledger, At);
        return rows.OfType<SavingsMeasure>().Where(row => row.SavedGj > 0 || row.Cost is not null);

        SavingsMeasure Row(Measure measure, int unit) => At(measure, Demand.Units.Neighbourhood[unit]);

        SavingsMeasure At(Measure measure, int neighbourhood) =>
            rows[(neighbourhood * Count) + (int)measure] ??= new SavingsMeasure(year, neighbourhood, measure);
    }

    private void AddLedger(YearLedger ledger, Func<Measure, int, SavingsMeasure> at)
    {
        double powerTPerGj = emissions.PowerTPerGj(ledger.Year);
        foreach (var line in ledger.Lines.Where(line => line.Key.Step == TriasStep.Saved && line.Key.Sector is Sector.Dwellings or Sector.Services))
        {
            Measure? measure = line.Key.Source switch
            {
                EnergySource.Renovation => line.Key.Sector == Sector.Dwellings ? Measure.RenovationDwellings : Measure.RenovationServices,
                EnergySource.Thinning => Measure.Thinning,
                EnergySource.Replacement => Measure.Replacement,
                EnergySource.Appliances => Measure.Appliances,
                _ => null,
            };
            if (measure is { } found)
            {
                var row = at(found, line.Neighbourhood);
                row.SavedGj += line.Amounts.EnergyGj;
                row.AvoidedCo2T += found == Measure.Appliances ? line.Amounts.EnergyGj * powerTPerGj : 0;
            }
        }

        foreach (var line in ledger.Lines.Where(line => line.Key.Step == TriasStep.Demand && line.Key.Service == Service.Power && line.Key.Sector is Sector.Dwellings or Sector.Services))
        {
            at(Measure.Appliances, line.Neighbourhood).Co2BeforeT += line.Amounts.EnergyGj * powerTPerGj;
        }
    }

    private void AddRenovated(SavingsMeasure row, int unit, double ratio)
    {
        var units = Demand.Units;
        double rooms = units.SpaceHeatGj[unit] * ratio;
        double power = units.HeatingPowerGj[unit] * ratio;
        double kept = outcome.Savings.RoomsRatioAfter[unit];
        double powerTPerGj = emissions.PowerTPerGj(row.Year);
        double before = emissions.HeatT(unit, rooms);
        row.Co2BeforeT += before + (power * powerTPerGj);
        row.AvoidedCo2T += before - emissions.HeatT(unit, rooms * kept) + (power * (1 - kept) * powerTPerGj);
        var real = prices.Real(outcome.Savings.RenovatedIn[unit]);
        if (units.Sector[unit] == Sector.Dwellings)
        {
            var package = packages.Towards(unit, outcome.Scenario.Savings.HomesTargetLabel);
            row.Homes = (row.Homes ?? 0) + 1;
            row.Cost = (row.Cost ?? default) + (package.Cost(outcome.Savings.RenovatedAt[unit]) * real);
            row.ElementTheoryGj = (row.ElementTheoryGj ?? 0) + theory.ElementGj(unit, package, ratio);
            row.LabelTheoryGj = (row.LabelTheoryGj ?? 0) + theory.LabelGj(unit, package.Label, ratio);
            row.LabelAfterReboundGj = (row.LabelAfterReboundGj ?? 0) + theory.LabelAfterReboundGj(unit, package.Label, ratio);
        }
        else
        {
            var target = outcome.Scenario.Savings.ServicesTargetLabel;
            var kind = Demand.Land.Region.Buildings.Units.Use[unit];
            double floor = Demand.Land.Region.Buildings.Units.FloorAreaM2[unit];
            row.FloorM2 = (row.FloorM2 ?? 0) + floor;
            row.Cost = (row.Cost ?? default) + (services.PerM2(kind, target) * (real * floor));
            row.LabelTheoryGj = (row.LabelTheoryGj ?? 0) + ((rooms + power) * (1 - use.TheoryRatio(kind, target)));
            row.LabelAfterReboundGj = (row.LabelAfterReboundGj ?? 0) + ((rooms + power) * (1 - kept));
        }
    }

    private void AddDemolished(SavingsMeasure row, int home, double ratio)
    {
        var units = Demand.Units;
        bool isFlat = units.Type[home] is { } type && type.IsFlat();
        double growth = 1 + (outcome.Scenario.Demand.HomesPowerGrowthPct.At(row.Year) / 100);
        double heat = (units.SpaceHeatGj[home] * ratio) + units.HotWaterGj[home] + units.CookingGj[home];
        double power = (units.AppliancesGj[home] * growth) + (units.HeatingPowerGj[home] * ratio) + units.CoolingPowerGj[home];
        double heatT = emissions.HeatT(home, units.SpaceHeatGj[home] * ratio);
        double powerTPerGj = emissions.PowerTPerGj(row.Year);
        var fresh = outcome.Savings.NewHome;
        bool isReplaced = outcome.Savings.IsReplaced[home];
        double heatLeft = isReplaced ? Math.Min(heat, fresh.HeatGj(isFlat)) : 0;
        double powerLeft = isReplaced ? Math.Min(power, fresh.PowerGj) : 0;
        row.Homes = (row.Homes ?? 0) + 1;
        row.FreedHa = isReplaced ? null : (row.FreedHa ?? 0) + fresh.LandHa(isFlat);
        row.Cost = (row.Cost ?? default) + (fresh.DemolitionCost(isFlat) * prices.Real(outcome.Savings.DemolishedIn[home]));
        row.Co2BeforeT += heatT + (power * powerTPerGj);
        row.AvoidedCo2T += (heat > 0 ? heatT * (1 - (heatLeft / heat)) : 0) + ((power - powerLeft) * powerTPerGj);
    }
}
