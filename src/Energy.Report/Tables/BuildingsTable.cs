using Energy.Model;
using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Supply;
using Energy.Model.Trias;
using Energy.Model.Units;
using static Energy.Report.Tables.ColumnReader<Energy.Report.Tables.BuildingsTable.Row>;

namespace Energy.Report.Tables;

/// <summary>The buildings in the base year, neighbourhood by neighbourhood, along a walk that keeps neighbours together.</summary>
public static class BuildingsTable
{
    /// <summary>Fills the table. Without a demand (overlay only) the energy columns are missing.</summary>
    public static ResultTable Of(OverlaidRegion land, BaseDemand? demand, RooftopSolar? roofs, double gasGjPerM3)
    {
        var rows = Rows(land, demand, gasGjPerM3);
        bool hasEnergy = demand is not null;
        var stock = land.Region.Buildings;
        return ResultTable.Of(
            "buildings",
            rows,
            Text("building_id", row => stock.Id[row.Building]),
            Text("neighbourhood_code", row => land.Region.Neighbourhoods[row.Neighbourhood].Code),
            Text("use", row => land.UseOfBuilding[row.Building].Key()),
            Text("dwelling_type", row => land.DwellingTypeOfBuilding[row.Building]?.Key()),
            Whole("dwellings", row => row.Homes),
            Whole("built_year", row => stock.BuiltYear[row.Building] == BuildingStock.UnknownYear ? null : stock.BuiltYear[row.Building]),
            Number("floor_area_m2", row => row.FloorM2),
            Number("footprint_m2", row => stock.Footprints.AreaM2(row.Building)),
            Number("roof_m2", row => roofs?.RoofM2(row.Building)),
            Number("roof_flat_m2", row => roofs?.Shape[row.Building].FlatM2),
            Text("roof_kind", row => roofs is null || roofs.RoofM2(row.Building) <= 0 ? null : KeyTexts<RoofKind>.Of(roofs.Kind[row.Building])),
            Text("roof_origin", row => roofs is null || roofs.RoofM2(row.Building) <= 0 ? null : roofs.Shape[row.Building].IsSurveyed ? "surveyed" : "estimated"),
            Text("energy_label", row => hasEnergy && row.Homes > 0 ? row.CommonLabel().Text() : null),
            Text("energy_label_origin", row => hasEnergy && row.Homes > 0 ? (row.Registered * 2 > row.Homes ? "registered" : "estimated") : null),
            Number("dwelling_gas_m3_per_yr", row => hasEnergy ? row.HomeGasM3 : null),
            Number("service_gas_m3_per_yr", row => hasEnergy ? row.ServiceGasM3 : null),
            Number("gas_m3_per_yr", row => hasEnergy ? row.HomeGasM3 + row.ServiceGasM3 : null),
            Number("electricity_kwh_per_yr", row => hasEnergy ? AnnualEnergy.FromGigajoulesPerYear(row.PowerGj).KilowattHoursPerYear : null),
            Number("network_heat_gj_per_yr", row => hasEnergy ? row.NetworkGj : null),
            Number("heat_demand_gj_per_yr", row => hasEnergy ? row.HeatGj : null),
            Number("roof_pv_kwp", row => roofs?.CapacityKwp[row.Building]),
            Number("roof_pv_mwh_per_yr", row => roofs is null ? null : AnnualEnergy.FromGigajoulesPerYear(roofs.YieldGj[row.Building]).MegawattHoursPerYear),
            Text("ground_heat_class", row => land.ZoneAt(ZoneKind.GroundHeat, row.Building)?.Grade),
            Flag("mine_water_flag", row => land.ZoneAt(ZoneKind.MineWater, row.Building) is not null),
            Flag("district_heat_flag", row => land.ZoneAt(ZoneKind.DistrictHeat, row.Building) is not null),
            Flag("heritage_flag", row => land.ZoneAt(ZoneKind.Heritage, row.Building) is not null),
            Flag("monument_flag", row => land.ZoneAt(ZoneKind.Monument, row.Building) is not null),
            Flag("approximation", _ => land.Region.IsApproximation),
            Geometry("geometry", row => WellKnownBinary.Of(stock.Footprints, row.Building)));
    }

    private static Row[] Rows(OverlaidRegion land, BaseDemand? demand, double gasGjPerM3)
    {
        var stock = land.Region.Buildings;
        var rows = new Row[stock.Count];
        var extent = Box.Empty;
        for (int building = 0; building < rows.Length; building++)
        {
            rows[building] = new Row(building, land.NeighbourhoodOfBuilding[building]);
            extent = extent.Around(stock.Footprints.Bounds(building));
        }

        for (int unit = 0; unit < stock.Units.Count; unit++)
        {
            rows[stock.Units.Building[unit]].Add(stock.Units, unit, demand, gasGjPerM3);
        }

        return
        [
            .. rows.Where(row => row.Neighbourhood != OverlaidRegion.Nowhere)
                .OrderBy(row => row.Neighbourhood)
                .ThenBy(row => Along(stock.Footprints.Bounds(row.Building).Centre, extent))
                .ThenBy(row => row.Building),
        ];
    }

    private static long Along((double X, double Y) centre, Box extent) => HilbertCurve.Place(centre.X, centre.Y, extent);

    /// <summary>What the units of one building add up to.</summary>
    internal sealed class Row(int building, int neighbourhood)
    {
        private readonly int[] labels = new int[EnergyLabels.Count];

        public int Building { get; } = building;

        public int Neighbourhood { get; } = neighbourhood;

        public int Homes { get; private set; }

        public int Registered { get; private set; }

        public double FloorM2 { get; private set; }

        public double HomeGasM3 { get; private set; }

        public double ServiceGasM3 { get; private set; }

        public double PowerGj { get; private set; }

        public double NetworkGj { get; private set; }

        public double HeatGj { get; private set; }

        public void Add(UnitStock units, int unit, BaseDemand? demand, double gasGjPerM3)
        {
            bool isHome = units.Use[unit] == BuildingUse.Dwelling;
            Homes += isHome ? 1 : 0;
            FloorM2 += units.FloorAreaM2[unit];
            Registered += isHome && units.RegisteredLabel[unit] is not null ? 1 : 0;
            if (demand is null || demand.Units.Neighbourhood[unit] == OverlaidRegion.Nowhere)
            {
                return;
            }

            var of = demand.Units;
            if (isHome)
            {
                labels[(int)of.Label[unit]]++;
            }

            double gasGj = of.Supply[unit] == HeatSupply.Gas
                ? demand.Boilers.GasGj(of.SpaceHeatGj[unit] - of.WoodGj[unit], of.HotWaterGj[unit], of.CookingGj[unit], BaseYear.Year)
                : 0;
            HomeGasM3 += of.Sector[unit] == Sector.Dwellings ? gasGj / gasGjPerM3 : 0;
            ServiceGasM3 += of.Sector[unit] == Sector.Services ? gasGj / gasGjPerM3 : 0;
            NetworkGj += of.Supply[unit] == HeatSupply.Network ? of.HeatGj(unit) : 0;
            HeatGj += of.HeatGj(unit);
            PowerGj += of.PowerGj(unit);
        }

        public EnergyLabel CommonLabel()
        {
            int best = 0;
            for (int label = 0; label < labels.Length; label++)
            {
                best = labels[label] >= labels[best] && labels[label] > 0 ? label : best;
            }

            return (EnergyLabel)best;
        }
    }
}
