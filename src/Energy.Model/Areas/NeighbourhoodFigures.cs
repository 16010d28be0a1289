namespace Energy.Model.Areas;

/// <summary>Key figures of one neighbourhood in one year. Null is: not published, secret, or not read; never zero.</summary>
public sealed record NeighbourhoodFigures
{
    /// <summary>A neighbourhood of which nothing is known.</summary>
    public static NeighbourhoodFigures None { get; } = new();

    /// <summary>Homes.</summary>
    public double? Dwellings { get; init; }

    /// <summary>Households.</summary>
    public double? Households { get; init; }

    /// <summary>Mean number of people in a household.</summary>
    public double? HouseholdSize { get; init; }

    /// <summary>Homes in buildings with more than one home, in per cent.</summary>
    public double? MultiFamilyPct { get; init; }

    /// <summary>Mean WOZ value of homes, in euro.</summary>
    public double? MeanHomeValueEur { get; init; }

    /// <summary>Mean gas use of homes in m3 a year; homes on district heat count as nearly zero.</summary>
    public double? GasM3PerDwellingPerYr { get; init; }

    /// <summary>Mean electricity use of homes in kWh a year.</summary>
    public double? ElectricityKwhPerDwellingPerYr { get; init; }

    /// <summary>Homes on district heat, in per cent.</summary>
    public double? DistrictHeatPct { get; init; }

    /// <summary>Homes owned by a housing corporation, in per cent.</summary>
    public double? HousingCorporationPct { get; init; }

    /// <summary>Homes owned by who lives there, in per cent.</summary>
    public double? OwnerOccupiedPct { get; init; }

    /// <summary>Passenger cars.</summary>
    public double? PassengerCars { get; init; }
}
