namespace Energy.Model.Areas;

/// <summary>Measured weather that takes the place of the degree days in the book.</summary>
/// <param name="OfBaseYear">Days that hold the whole base year.</param>
/// <param name="OfNormalYears">Days of the years whose mean is a normal year, at the same station.</param>
public sealed record StationWeather(DailyTemperatures OfBaseYear, DailyTemperatures OfNormalYears);
