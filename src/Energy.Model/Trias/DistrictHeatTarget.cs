using Energy.Model.Coefficients;

namespace Energy.Model.Trias;

/// <summary>What the heat sector wants its networks to emit (formula 34).</summary>
internal sealed class DistrictHeatTarget(CoefficientBook book)
{
    private readonly YearPath path = book["district-heat-target"].Path("kg/GJ");

    /// <summary>CO2 in kg per GJ delivered.</summary>
    public double Co2KgPerGj(int year) => path.At(year);
}
