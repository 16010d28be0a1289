using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;
using Energy.Model.Trias;
using Energy.Model.Units;
using static Energy.Report.Tables.ColumnReader<int>;

namespace Energy.Report.Tables;

/// <summary>The neighbourhoods in the base year.</summary>
public static class NeighbourhoodsTable
{
    private static readonly int RoofKindCount = Enum.GetValues<RoofKind>().Length;

    /// <summary>Fills the table. Without an outcome (overlay only) the energy columns are missing.</summary>
    public static ResultTable Of(OverlaidRegion land, BaseDemand? demand, Outcome? outcome, RooftopSolar? roofs, double gasGjPerM3)
    {
        var region = land.Region;
        var sums = Sums(land, demand, roofs);
        var technical = (outcome is null ? [] : PotentialLadder.Technical(outcome)).ToLookup(row => (row.Neighbourhood, row.Source), row => row.Amount.YieldGj);
        double? Technical(int b, EnergySource source) => outcome is null ? null : technical[(b, source)].Sum();
        double? OfKind(int b, RoofKind kind) => roofs is null ? null : sums[b].RoofPvGj?[(int)kind] ?? 0;
        double?[] between = TransitionAreas.SharesBuilt1950To1980(land);
        return ResultTable.Of(
            "neighbourhoods",
            Enumerable.Range(0, region.Neighbourhoods.Count).ToArray(),
            Text("neighbourhood_code", b => region.Neighbourhoods[b].Code),
            Text("neighbourhood_name", b => region.Neighbourhoods[b].Name),
            Text("municipality_code", b => region.Neighbourhoods[b].MunicipalityCode),
            Number("area_ha", b => SurfaceArea.FromSquareMetres(region.Neighbourhoods[b].Outline.Area).Hectares),
            Whole("buildings", b => sums[b].Buildings),
            Whole("sheds", b => sums[b].Sheds),
            Whole("dwellings", b => sums[b].Homes),
            Number("service_floor_m2", b => sums[b].ServiceM2),
            Number("industry_floor_m2", b => sums[b].IndustryM2),
            Number("registered_label_pct", b => sums[b].Homes > 0 ? 100.0 * sums[b].Registered / sums[b].Homes : null),
            Number("built_1950_to_1980_pct", b => between[b]),
            Number("mean_home_value_eur", b => region.Neighbourhoods[b].Figures.MeanHomeValueEur),
            Number("household_change_until_2035_pct", b => region.HouseholdChanges.TryGetValue(region.Neighbourhoods[b].Code, out var change) ? change.Until2035Pct : null),
            Number("published_gas_m3_per_dwelling_per_yr", b => region.Neighbourhoods[b].Figures.GasM3PerDwellingPerYr),
            Number("gas_m3_per_dwelling_per_yr", b => demand is not null && sums[b].Homes > 0 ? sums[b].HomeGasGj / gasGjPerM3 / sums[b].Homes : null),
            Number("published_electricity_kwh_per_dwelling_per_yr", b => region.Neighbourhoods[b].Figures.ElectricityKwhPerDwellingPerYr),
            Number("electricity_kwh_per_dwelling_per_yr", b => demand is not null && sums[b].Homes > 0 ? AnnualEnergy.FromGigajoulesPerYear(sums[b].HomePowerGj).KilowattHoursPerYear / sums[b].Homes : null),
            Number("gas_pattern_ratio", b => demand?.Calibration.Gas.Ratio[b]),
            Number("gas_pattern_ratio_low", b => demand?.Calibration.Gas.RatioLow[b]),
            Number("gas_pattern_ratio_high", b => demand?.Calibration.Gas.RatioHigh[b]),
            Number("archetype_gas_m3_per_dwelling_per_yr", b => demand?.Calibration.Gas.Archetype[b]),
            Number("left_out_gas_m3_per_dwelling_per_yr", b => demand?.Calibration.Gas.LeftOut[b]),
            Number("left_out_gas_low_m3_per_dwelling_per_yr", b => demand?.Calibration.Gas.LeftOutLow[b]),
            Number("left_out_gas_high_m3_per_dwelling_per_yr", b => demand?.Calibration.Gas.LeftOutHigh[b]),
            Number("electricity_pattern_ratio", b => demand?.Calibration.Electricity.Ratio[b]),
            Number("electricity_pattern_ratio_low", b => demand?.Calibration.Electricity.RatioLow[b]),
            Number("electricity_pattern_ratio_high", b => demand?.Calibration.Electricity.RatioHigh[b]),
            Number("archetype_electricity_kwh_per_dwelling_per_yr", b => demand?.Calibration.Electricity.Archetype[b]),
            Number("left_out_electricity_kwh_per_dwelling_per_yr", b => demand?.Calibration.Electricity.LeftOut[b]),
            Number("left_out_electricity_low_kwh_per_dwelling_per_yr", b => demand?.Calibration.Electricity.LeftOutLow[b]),
            Number("left_out_electricity_high_kwh_per_dwelling_per_yr", b => demand?.Calibration.Electricity.LeftOutHigh[b]),
            Number("roof_m2", b => roofs is null ? null : sums[b].RoofM2),
            Number("roof_pv_technical_gj_per_yr", b => Technical(b, EnergySource.RooftopPv)),
            Number("roof_pv_homes_technical_gj_per_yr", b => OfKind(b, RoofKind.Homes)),
            Number("roof_pv_offices_technical_gj_per_yr", b => OfKind(b, RoofKind.Offices)),
            Number("roof_pv_halls_technical_gj_per_yr", b => OfKind(b, RoofKind.Halls)),
            Number("roof_pv_public_technical_gj_per_yr", b => OfKind(b, RoofKind.Public)),
            Number("roof_pv_commerce_technical_gj_per_yr", b => OfKind(b, RoofKind.Commerce)),
            Number("field_pv_technical_gj_per_yr", b => Technical(b, EnergySource.FieldPv)),
            Number("wind_technical_gj_per_yr", b => Technical(b, EnergySource.Wind)),
            Number("ground_heat_technical_gj_per_yr", b => Technical(b, EnergySource.GroundHeat)),
            Number("mine_water_area_ha", b => land.ZoneAreas.AreaHa(ZoneKind.MineWater, b)),
            Flag("approximation", _ => region.IsApproximation),
            Geometry("geometry", b => WellKnownBinary.Of(region.Neighbourhoods[b].Outline)));
    }

    private static Sum[] Sums(OverlaidRegion land, BaseDemand? demand, RooftopSolar? roofs)
    {
        var sums = new Sum[land.Region.Neighbourhoods.Count];
        var stock = land.Region.Buildings;
        for (int building = 0; building < stock.Count; building++)
        {
            int b = land.NeighbourhoodOfBuilding[building];
            if (b != OverlaidRegion.Nowhere)
            {
                sums[b].Buildings++;
                sums[b].Sheds += land.UseOfBuilding[building] == BuildingUse.Shed ? 1 : 0;
                sums[b].RoofM2 += roofs?.RoofM2(building) ?? 0;
                if (roofs is not null)
                {
                    (sums[b].RoofPvGj ??= new double[RoofKindCount])[(int)roofs.Kind[building]] += roofs.YieldGj[building];
                }
            }
        }

        for (int unit = 0; unit < stock.Units.Count; unit++)
        {
            int b = land.NeighbourhoodOfBuilding[stock.Units.Building[unit]];
            if (b == OverlaidRegion.Nowhere)
            {
                continue;
            }

            var use = stock.Units.Use[unit];
            if (use == BuildingUse.Dwelling)
            {
                sums[b].Homes++;
                sums[b].Registered += stock.Units.RegisteredLabel[unit] is null ? 0 : 1;
                sums[b].HomeGasGj += demand is null || demand.Units.Supply[unit] != HeatSupply.Gas ? 0 : demand.Boilers.GasGj(
                    demand.Units.SpaceHeatGj[unit] - demand.Units.WoodGj[unit], demand.Units.HotWaterGj[unit], demand.Units.CookingGj[unit], BaseYear.Year);
                sums[b].HomePowerGj += demand?.Units.PowerGj(unit) ?? 0;
            }
            else if (use == BuildingUse.Industry)
            {
                sums[b].IndustryM2 += stock.Units.FloorAreaM2[unit];
            }
            else
            {
                sums[b].ServiceM2 += stock.Units.FloorAreaM2[unit];
            }
        }

        return sums;
    }

    private struct Sum
    {
        public int Buildings;
        public int Sheds;
        public int Homes;
        public int Registered;
        public double ServiceM2;
        public double IndustryM2;
        public double RoofM2;
        public double[]? RoofPvGj;
        public double HomeGasGj;
        public double HomePowerGj;
    }
}
