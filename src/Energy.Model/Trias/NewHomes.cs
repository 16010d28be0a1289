using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Savings;
using Energy.Model.Supply.Heat;

namespace Energy.Model.Trias;

/// <summary>
/// Homes built after the base year (formula 20): those that replace demolished ones, and net extra homes, spread over the neighbourhoods by the homes that
/// stand there. They are heated by an air heat pump and cook on electricity.
/// </summary>
internal sealed class NewHomes
{
    private readonly SavingsPlan savings;
    private readonly HeatPumps pumps;
    private readonly YearPath extraPerYr;
    private readonly double[] shareOfHomes;

    public NewHomes(BaseDemand demand, SavingsPlan savings, HeatPumps pumps, DemandChoices choices)
    {
        this.savings = savings;
        this.pumps = pumps;
        extraPerYr = choices.NetExtraHomesPerYr;
        var homes = new double[demand.Land.Region.Neighbourhoods.Count];
        for (int unit = 0; unit < demand.Units.Count; unit++)
        {
            if (demand.Units.Type[unit] is not null)
            {
                homes[demand.Units.Neighbourhood[unit]]++;
            }
        }

        double all = homes.Sum();
        shareOfHomes = [.. homes.Select(number => all > 0 ? number / all : 0)];
    }

    /// <summary>Net extra homes in a neighbourhood at the end of a year.</summary>
    public double Extra(int neighbourhood, int year) =>
        shareOfHomes[neighbourhood] * BaseYear.All.Skip(1).TakeWhile(passed => passed <= year).Sum(passed => extraPerYr.At(passed));

    /// <summary>Adds the demand and supply of net extra homes.</summary>
    public void AddHeat(HeatTally tally, int year)
    {
        for (int b = 0; b < shareOfHomes.Length; b++)
        {
            double number = Extra(b, year);
            if (number > 0)
            {
                tally.Demand(b, Sector.Dwellings) += number * savings.NewHome.HeatGj(isFlat: false);
                AddHome(tally, b, isFlat: false, number);
            }
        }
    }

    /// <summary>Adds the supply of so many new homes.</summary>
    public void AddHome(HeatTally tally, int neighbourhood, bool isFlat, double number)
    {
        double rooms = number * savings.NewHome.SpaceHeatGj(isFlat);
        double water = number * savings.NewHome.HotWaterGj;
        double electricity = pumps.ElectricityGj(EnergyOption.AirHeatPump, EnergyLabel.APlus, rooms, water);
        ref var sums = ref tally.Of(neighbourhood, Sector.Dwellings, EnergyOption.AirHeatPump);
        sums.Ambient += rooms + water - electricity;
        sums.Electricity += electricity;
    }
}
