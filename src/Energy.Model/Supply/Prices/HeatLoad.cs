namespace Energy.Model.Supply.Prices;

/// <summary>What the homes and services of one neighbourhood that an option can serve ask of it in a year. A price is linear in all of these sums.</summary>
internal sealed class HeatLoad
{
    /// <summary>Homes, and services floor counted as homes.</summary>
    public double Homes { get; init; }

    /// <summary>Homes that are houses.</summary>
    public double Houses { get; init; }

    /// <summary>Homes that are flats.</summary>
    public double Flats { get; init; }

    /// <summary>Power of homes in kW, when all ask at once.</summary>
    public double HomesKw { get; init; }

    /// <summary>Power of services in kW, when all ask at once.</summary>
    public double ServicesKw { get; init; }

    /// <summary>Heat for rooms in GJ a year, by envelope class.</summary>
    public required double[] RoomsGj { get; init; }

    /// <summary>Heat for tap water in GJ a year.</summary>
    public double WaterGj { get; init; }

    /// <summary>Cooking in GJ a year, as the gas it was.</summary>
    public double CookingGj { get; init; }

    /// <summary>All power in kW.</summary>
    public double Kw => HomesKw + ServicesKw;
}
