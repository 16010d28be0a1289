using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand.Labels;
using Energy.Model.Trias;

namespace Energy.Model.Demand;

/// <summary>Step 0: what is used in the base year, calibrated to what was measured. The same for every scenario.</summary>
public sealed class BaseDemand
{
    private BaseDemand(OverlaidRegion land, UnitDemand units, MunicipalDemand municipal, Calibration calibration, Boilers boilers, WeatherAndPrice weather)
    {
        Land = land;
        Units = units;
        Municipal = municipal;
        Calibration = calibration;
        Boilers = boilers;
        Weather = weather;
    }

    /// <summary>The region it is the demand of.</summary>
    public OverlaidRegion Land { get; }

    /// <summary>Demand per home and per services unit.</summary>
    public UnitDemand Units { get; }

    /// <summary>Demand of industry and traffic per neighbourhood.</summary>
    public MunicipalDemand Municipal { get; }

    /// <summary>How far measured use lies from the archetypes.</summary>
    public Calibration Calibration { get; }

    /// <summary>The gas boilers of each year.</summary>
    public Boilers Boilers { get; }

    /// <summary>How the weather and prices of each year change space heat.</summary>
    public WeatherAndPrice Weather { get; }

    /// <summary>Reckons the archetype of every unit and calibrates it (formulas 3 to 15).</summary>
    /// <param name="land">The region.</param>
    /// <param name="book">The coefficients.</param>
    /// <param name="labels">A learned model of missing labels; used only where its verdict says so.</param>
    public static BaseDemand Of(OverlaidRegion land, CoefficientBook book, LabelModel? labels = null)
    {
        var heat = new DwellingHeat(book);
        var boilers = new Boilers(book);
        var demand = Archetypes(land, book, heat, labels);
        var calibration = new Calibration
        {
            Gas = new NeighbourhoodPattern(land.Region.Neighbourhoods.Count),
            Electricity = new NeighbourhoodPattern(land.Region.Neighbourhoods.Count),
        };
        var homes = new DwellingCalibration(land, book, demand, boilers, calibration);
        var services = new ServicesCalibration(land, book, demand, boilers, calibration);
        foreach (string municipality in land.Region.MunicipalityCodes)
        {
            homes.Apply(municipality, Members(land, demand, municipality, Sector.Dwellings));
            services.Apply(municipality, Members(land, demand, municipality, Sector.Services));
        }

        return new BaseDemand(land, demand, MunicipalDemand.Of(land, demand), calibration, boilers, new WeatherAndPrice(book, land.Region.Weather));
    }

    private static UnitDemand Archetypes(OverlaidRegion land, CoefficientBook book, DwellingHeat heat, LabelModel? model)
    {
        var units = land.Region.Buildings.Units;
        var demand = new UnitDemand(units.Count);
        var labels = LabelEstimate.For(land, heat, model);
        for (int unit = 0; unit < units.Count; unit++)
        {
            demand.Neighbourhood[unit] = land.NeighbourhoodOfBuilding[units.Building[unit]];
            demand.Sector[unit] = units.Use[unit] switch
            {
                BuildingUse.Dwelling => Sector.Dwellings,
                BuildingUse.Industry => Sector.Industry,
                _ => Sector.Services,
            };
            demand.Label[unit] = labels[unit];
            demand.ReckonedYear[unit] = heat.ReckonedYear(land.Region.Buildings.BuiltYear[units.Building[unit]]);
        }

        var connected = NetworkConnections.Of(land, demand);
        var dwellings = new DwellingArchetype(land, book, heat);
        var services = new ServicesArchetype(land, book);
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (demand.Neighbourhood[unit] == OverlaidRegion.Nowhere)
            {
                continue;
            }

            if (demand.Sector[unit] == Sector.Dwellings)
            {
                dwellings.Fill(demand, unit, connected[unit]);
            }
            else if (demand.Sector[unit] == Sector.Services)
            {
                services.Fill(demand, unit, connected[unit]);
            }
        }

        return demand;
    }

    private static int[] Members(OverlaidRegion land, UnitDemand demand, string municipality, Sector sector) =>
        [.. Enumerable.Range(0, demand.Count).Where(unit =>
            demand.Sector[unit] == sector
            && demand.Neighbourhood[unit] != OverlaidRegion.Nowhere
            && land.Region.Neighbourhoods[demand.Neighbourhood[unit]].MunicipalityCode == municipality)];
}
