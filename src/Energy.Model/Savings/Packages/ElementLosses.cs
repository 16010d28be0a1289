using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Units;

namespace Energy.Model.Savings.Packages;

/// <summary>Heat that leaves through a square metre of an element at each of its levels (formula 51), in GJ a year; through ventilation per home.</summary>
internal sealed class ElementLosses
{
    private readonly double[][] gj = new double[BuildingElements.All.Length][];
    private readonly double[] fansGj;

    public ElementLosses(CoefficientBook book)
    {
        var elements = book["elements"];
        var heatLoss = book["heat-loss"];
        double gjPerWattPerKelvin = heatLoss.One("K", "indoor_over_outdoor").Value * heatLoss.One("h/yr", "heating_hours").Value / 1000 * EnergyConversion.GigajoulesPerKilowattHour;
        double wattPerFlow = heatLoss.One("J/dm3/K", "air_heat_capacity").Value * heatLoss.One("-", "infiltration_share").Value;
        foreach (var element in BuildingElements.All.Where(element => element != BuildingElement.Ventilation))
        {
            gj[(int)element] = [.. Enumerable.Range(0, BuildingElements.HighestLevel + 1).Select(level => WattPerKelvin(element, $"level_{level}") * gjPerWattPerKelvin)];
        }

        double OfSystem(string system, string quantity) => book["ventilation"].One("GJ/home/yr", system, quantity).Value;
        gj[(int)BuildingElement.Ventilation] = [.. BuildingElements.VentilationSystems.Select(system => OfSystem(system, "loss"))];
        fansGj = [.. BuildingElements.VentilationSystems.Select(system => OfSystem(system, "fans"))];

        double WattPerKelvin(BuildingElement element, string level) => element switch
        {
            BuildingElement.Draught => elements.One("dm3/s/m2", element.Key(), level).Value * wattPerFlow,
            BuildingElement.Glass => elements.One("W/m2/K", element.Key(), level).Value * LossShare(element),
            _ => LossShare(element) / (elements.One("m2.K/W", element.Key(), level).Value + elements.One("m2.K/W", element.Key(), "surface_resistance").Value),
        };

        double LossShare(BuildingElement element) => elements.One("-", element.Key(), "loss_share").Value;
    }

    /// <summary>Loss in GJ a year per m2, or per home for ventilation.</summary>
    public double GjPerM2(BuildingElement element, int level) => gj[(int)element][level];

    /// <summary>Electricity of the fans of a home in GJ a year.</summary>
    public double FansGj(int ventilation) => fansGj[ventilation];
}
