using Energy.Model.Savings.Packages;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Prices;

/// <summary>
/// What one option would cost and spare one neighbourhood in a year (formula 54), if all it can serve there took it: homes and services that were on gas, stand,
/// lie within its reach and have the label it needs. Beside it stands the reference: the same heat, after the same savings, from gas boilers in the same year.
/// </summary>
public sealed record HeatOptionPrice
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The place of the neighbourhood.</summary>
    public required int Neighbourhood { get; init; }

    /// <summary>The option.</summary>
    public required EnergyOption Option { get; init; }

    /// <summary>Homes it can serve, and services floor counted as homes.</summary>
    public required double Homes { get; init; }

    /// <summary>Useful heat and cooking in GJ a year.</summary>
    public required double HeatGj { get; init; }

    /// <summary>Electricity for it in GJ a year.</summary>
    public required double ElectricityGj { get; init; }

    /// <summary>CO2 in tonnes a year: gas at the stack less green gas, electricity at the margin, wood as nothing.</summary>
    public required double Co2T { get; init; }

    /// <summary>CO2 of the reference, likewise.</summary>
    public required double ReferenceCo2T { get; init; }

    /// <summary>Investment in EUR.</summary>
    public required CostBand Investment { get; init; }

    /// <summary>National cost in EUR a year: investments as annuities, maintenance and energy; no tax, no subsidy.</summary>
    public required CostBand Cost { get; init; }

    /// <summary>National cost of the reference, likewise.</summary>
    public required double ReferenceCostEur { get; init; }

    /// <summary>The smallest share of the reference's CO2 that must be avoided for a cost per tonne to say anything.</summary>
    public required double SmallestCo2Share { get; init; }

    /// <summary>The place in the merit order of the neighbourhood and year, from 1; null for the reference and where no cost per tonne is given.</summary>
    public int? MeritRank { get; internal set; }

    /// <summary>CO2 avoided against the reference, in tonnes a year.</summary>
    public double AvoidedCo2T => ReferenceCo2T - Co2T;

    /// <summary>Cost above the reference, in EUR a year; negative when it costs less.</summary>
    public double ExtraEur => Cost.Value - ReferenceCostEur;

    /// <summary>Cost above the reference per dwelling equivalent, in EUR a year.</summary>
    public double ExtraEurPerHome => ExtraEur / Homes;

    /// <summary>Cost above the reference per tonne of CO2 avoided; null for the reference and when too little is avoided.</summary>
    public double? EurPerTonne => Option != EnergyOption.GasBoiler && AvoidedCo2T > 0 && AvoidedCo2T >= SmallestCo2Share * ReferenceCo2T ? ExtraEur / AvoidedCo2T : null;

    /// <summary>
    /// By what options are put in merit order: first what costs less than the reference, the cheapest per home first, since among those a cost per tonne would
    /// favour what avoids least; then by cost per tonne.
    /// </summary>
    internal (bool CostsMore, double Eur) Merit => ExtraEur < 0 ? (false, ExtraEurPerHome) : (true, EurPerTonne ?? double.PositiveInfinity);
}
