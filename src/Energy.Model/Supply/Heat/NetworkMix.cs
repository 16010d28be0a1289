using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Supply.Heat;

/// <summary>What the heat of district networks is made from in a year (formula 34). What no other source carries is natural gas.</summary>
public sealed class NetworkMix
{
    private readonly YearPath mineWaterPct;
    private readonly YearPath wasteHeatPct;
    private readonly YearPath aquathermalPct;
    private readonly YearPath biomassPct;
    private readonly double wasteHeatHoursPerYr;

    /// <summary>Starts from what was measured in the base year and follows the scenario.</summary>
    public NetworkMix(Region region, CoefficientBook book, SupplyChoices choices, HeatPumps pumps)
    {
        double Total(string item) => region.MunicipalityCodes.Sum(code => region.Totals.Of(code, "energy", item).GigajoulesPerYear);
        double pump = Total("network_heat_pump_production");
        double wood = Total("network_wood_production");
        double production = pump + wood + Total("network_gas_production");
        double Pct(double part) => production > 0 ? part / production * 100 : 0;
        mineWaterPct = choices.NetworkMineWaterPct.StartingAt(BaseYear.Year, Pct(pump));
        biomassPct = choices.NetworkBiomassPct.StartingAt(BaseYear.Year, Pct(wood));
        wasteHeatPct = choices.NetworkWasteHeatPct.StartingAt(BaseYear.Year, 0);
        aquathermalPct = choices.NetworkAquathermalPct.StartingAt(BaseYear.Year, 0);
        WasteHeatGj = region.WasteHeatSites.Where(site => site.Feeds == HeatNetworkKind.DistrictHeat).Sum(site => site.HeatGjPerYr);
        Aquathermal = new Aquathermal(region, book);
        var networks = book["heat-networks"];
        wasteHeatHoursPerYr = networks.One("h/yr", "waste_heat", "full_load_hours").Value;
        Loss = networks.One("%", "district_heat", "loss").Value / 100;
        GasBoilerRatio = networks.One("-", "district_heat", "gas_boiler_efficiency").Value;
        WoodBoilerRatio = networks.One("-", "district_heat", "wood_boiler_efficiency").Value;
        HeatPumpRatio = pumps.NetworkRatio;
        foreach (int year in BaseYear.All)
        {
            double sum = mineWaterPct.At(year) + wasteHeatPct.At(year) + aquathermalPct.At(year) + biomassPct.At(year);
            if (sum > 100 + 1e-9)
            {
                throw new InputFaultException(new InputFault(
                    "supply, heat, district_heat",
                    $"The sources of district heat add up to {sum:0.#} % in {year}, on the way from what was measured in {BaseYear.Year}.",
                    "Together they are 100 % at most; the rest is gas.",
                    "Let all paths of the scenario begin in the same year, or lower one of them."));
            }
        }
    }

    /// <summary>The part of what is put in that is lost on the way.</summary>
    public double Loss { get; }

    /// <summary>Heat over gas of the network's boilers.</summary>
    public double GasBoilerRatio { get; }

    /// <summary>Heat over wood of the network's boilers.</summary>
    public double WoodBoilerRatio { get; }

    /// <summary>Heat over electricity of the network's heat pump on mine water.</summary>
    public double HeatPumpRatio { get; }

    /// <summary>The waste heat that the sites can put into networks, in GJ a year.</summary>
    public double WasteHeatGj { get; }

    /// <summary>Water that flows by, and the pumps on it.</summary>
    public Aquathermal Aquathermal { get; }

    /// <summary>The part of the heat pump's heat that comes from the mine water.</summary>
    public double Lifted => 1 - (1 / HeatPumpRatio);

    /// <summary>What the networks would ask of the wells in a year, in GJ at the wells: the heat pump stands beside them, the losses of the network come after it.</summary>
    /// <param name="year">The year.</param>
    /// <param name="deliveredGj">Heat delivered by all district networks, in GJ a year.</param>
    public double AskedOfMineWaterGj(int year, double deliveredGj) => deliveredGj * mineWaterPct.At(year) / 100 * Lifted / (1 - Loss);

    /// <summary>The shares of the delivered heat that the scenario wants in a year, whether or not the sources give them.</summary>
    public Shares Wanted(int year)
    {
        double mineWater = mineWaterPct.At(year) / 100;
        double wasteHeat = wasteHeatPct.At(year) / 100;
        double aquathermal = aquathermalPct.At(year) / 100;
        double biomass = biomassPct.At(year) / 100;
        return new Shares(mineWater, wasteHeat, aquathermal, biomass, Math.Max(0, 1 - mineWater - wasteHeat - aquathermal - biomass));
    }

    /// <summary>The shares of the delivered heat in a year, never more than the sources give.</summary>
    /// <param name="year">The year.</param>
    /// <param name="deliveredGj">Heat delivered by all district networks, in GJ a year.</param>
    /// <param name="mineWaterLeftGj">Mine-water heat that is left to the networks, in GJ a year at the wells.</param>
    public Shares At(int year, double deliveredGj, double mineWaterLeftGj)
    {
        if (deliveredGj <= 0)
        {
            return default;
        }

        var wanted = Wanted(year);
        double putInGj = deliveredGj / (1 - Loss);
        double mineWater = Math.Min(wanted.HeatPump, Math.Max(0, mineWaterLeftGj) / (putInGj * Lifted));
        double wasteHeat = Math.Min(wanted.WasteHeat, WasteHeatGj / putInGj);
        double aquathermal = Math.Min(wanted.Aquathermal, Aquathermal.HeatGj / (putInGj * Aquathermal.Lifted));
        return new Shares(mineWater, wasteHeat, aquathermal, wanted.Biomass, Math.Max(0, 1 - mineWater - wasteHeat - aquathermal - wanted.Biomass));
    }

    /// <summary>The capacity that goes with a yield of waste heat.</summary>
    public Potential OfWasteHeat(double yieldGj) => new(yieldGj / EnergyConversion.GigajoulesPerKilowattHour / wasteHeatHoursPerYr, yieldGj);

    /// <summary>Parts of the delivered heat; they add up to one.</summary>
    /// <param name="HeatPump">From the central heat pump on mine water, its electricity included.</param>
    /// <param name="WasteHeat">From waste heat.</param>
    /// <param name="Aquathermal">From the central heat pumps on flowing water, their electricity included.</param>
    /// <param name="Biomass">From wood.</param>
    /// <param name="Gas">From natural gas.</param>
    public readonly record struct Shares(double HeatPump, double WasteHeat, double Aquathermal, double Biomass, double Gas);
}
