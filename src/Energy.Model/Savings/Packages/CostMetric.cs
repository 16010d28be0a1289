using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>Turns investments into annuities (formula 53): what is invested, spread over the years in which it is written off, at a discount rate.</summary>
public sealed class CostMetric
{
    private readonly CoefficientTable table;
    private readonly double homeOwner;
    private readonly double servicesOwner;

    /// <summary>Looks up every coefficient once.</summary>
    public CostMetric(CoefficientBook book)
    {
        table = book["cost-metric"];
        double Rate(string whose) => table.One("%/yr", whose, "discount_rate").Value / 100;
        SocialRate = Rate("social");
        homeOwner = Rate("home_owner");
        servicesOwner = Rate("services_owner");
        SmallestCo2Share = table.One("%", "any", "smallest_co2_share").Value / 100;
    }

    /// <summary>The social discount rate, as a fraction a year.</summary>
    public double SocialRate { get; }

    /// <summary>Under this share of what was emitted before, a cost per tonne says nothing.</summary>
    public double SmallestCo2Share { get; }

    /// <summary>The yearly payment per euro borrowed.</summary>
    /// <param name="rate">Discount rate as a fraction a year.</param>
    /// <param name="years">Years over which it is paid back.</param>
    public static double Annuity(double rate, double years) => rate == 0 ? 1 / years : rate / (1 - Math.Pow(1 + rate, -years));

    /// <summary>What the owner of a home invests in one of its elements.</summary>
    public PackageCost OfHome(CostBand investment, BuildingElement element) => Of(investment, Years(element.Key()), homeOwner);

    /// <summary>What is invested in a services building.</summary>
    public PackageCost OfServices(CostBand investment) => Of(investment, Years("services"), servicesOwner);

    /// <summary>What the demolition of a home takes.</summary>
    public PackageCost OfDemolition(CostBand investment) => Of(investment, Years("demolition"), homeOwner);

    private double Years(string subject) => table.One("yr", subject, "lifetime").Value;

    private PackageCost Of(CostBand investment, double years, double ownerRate) =>
        new(investment, investment.Value * Annuity(SocialRate, years), investment.Value * Annuity(ownerRate, years));
}
