using Energy.Model.Areas;
using Energy.Model.Coefficients;
using Energy.Model.Demand;
using Energy.Model.Savings.Packages;
using Energy.Model.Trias;

namespace Energy.Model.Savings;

/// <summary>
/// When the owner of every home decides to renovate (formulas 19 and 52), whatever contractors have time for and whatever is demolished. An owner has the chance at a
/// natural moment, and every year where the council or a transition area comes first; the S-curve says who acts.
/// </summary>
internal sealed class RenovationDecisions
{
    private readonly UnitDemand units;
    private readonly NaturalMoments moments;
    private readonly UptakeCurve curve;
    private readonly bool[] comesFirst;
    private readonly CostBand[] realPrices;
    private readonly uint[] chances;
    private readonly RenovationMoment[] moment;

    public RenovationDecisions(BaseDemand demand, CoefficientBook book, SavingsChoices choices, TransitionAreas transitionAreas)
    {
        units = demand.Units;
        moments = new NaturalMoments(book);
        curve = new UptakeCurve(book, demand.Boilers, choices);
        var prices = new PriceIndex(book);
        realPrices = [.. BaseYear.All.Select(prices.Real)];
        comesFirst = [.. demand.Land.Region.Neighbourhoods.Select((neighbourhood, b) =>
            (choices.TransitionAreasFirst && transitionAreas.Flag[b] == true) || choices.FirstNeighbourhoods.Contains(neighbourhood.Code))];
        chances = new uint[units.Count];
        moment = new RenovationMoment[units.Count];
        LabelAfter = new EnergyLabel?[units.Count];
        RoomsRatioAfter = new double[units.Count];
        var decided = BaseYear.All.Select(_ => new List<(int Home, double EurPerGj)>()).ToArray();
        var labels = new LabelEffect(book);
        var packages = new HomePackages(demand, book);
        var theory = new SavingTheory(demand, book);
        double ratio = demand.Weather.SpaceHeatRatio(BaseYear.Target);
        for (int home = 0; home < units.Count; home++)
        {
            if (units.Sector[home] != Sector.Dwellings || units.Type[home] is not { } type)
            {
                continue;
            }

            var package = packages.Towards(home, choices.HomesTargetLabel);
            if (package.Label < units.Label[home])
            {
                double measured = labels.RelativeToD(type, units.ReckonedYear[home], package.Label) / labels.RelativeToD(type, units.ReckonedYear[home], units.Label[home]);
                LabelAfter[home] = package.Label;
                RoomsRatioAfter[home] = Math.Max(1 - packages.LargestSavedShare, measured);
                double savedGj = (units.SpaceHeatGj[home] + units.HeatingPowerGj[home]) * (1 - RoomsRatioAfter[home]);
                if (DecidesIn(home, package, theory.ElementGj(home, package, ratio)) is { } year)
                {
                    decided[year - BaseYear.Year].Add((home, savedGj > 0 ? package.NaturalMoment.Investment.Value / savedGj : double.PositiveInfinity));
                }
            }
        }

        InOrder = [.. decided.SelectMany(homes => homes).OrderBy(one => (!ComesFirst(one.Home), one.EurPerGj, EvenSpread.Of(one.Home))).Select(one => one.Home)];
        int[] turn = new int[units.Count];
        for (int place = 0; place < InOrder.Length; place++)
        {
            turn[InOrder[place]] = place;
        }

        Turns = [.. decided.Select(homes => homes.Select(one => turn[one.Home]).ToArray())];
        WithChance = [.. BaseYear.All.Select(year => Array.FindAll(chances, at => (at & Bit(year)) != 0).Length)];
    }

    /// <summary>Per unit the label that a renovation brings; null where it brings none.</summary>
    public EnergyLabel?[] LabelAfter { get; }

    /// <summary>Per unit space heat after renovation over space heat before; meaningless without a label.</summary>
    public double[] RoomsRatioAfter { get; }

    /// <summary>Everyone who decides by the target year in the order in which contractors take them: areas that come first, then what saves a GJ at the lowest cost.</summary>
    public int[] InOrder { get; }

    /// <summary>Per year from the base year on the places in <see cref="InOrder"/> of those who decide in it.</summary>
    public int[][] Turns { get; }

    /// <summary>Per year from the base year on the homes whose owner has the chance and had not decided before.</summary>
    public int[] WithChance { get; }

    /// <summary>Whether the owner of a home has the chance in a year and had not decided before.</summary>
    public bool HasChance(int home, int year) => (chances[home] & Bit(year)) != 0;

    /// <summary>The moment at which the owner of a home decides; meaningless for who does not.</summary>
    public RenovationMoment Moment(int home) => moment[home];

    private static uint Bit(int year) => 1u << (year - BaseYear.Year);

    private bool ComesFirst(int home) => comesFirst[units.Neighbourhood[home]];

    /// <summary>The year in which the owner acts, or null. At each natural moment another household decides; between them the same one, so that it acts only once it pays more.</summary>
    private int? DecidesIn(int home, HomePackage package, double promisedGj)
    {
        bool always = ComesFirst(home);
        int before = moments.Passed(units, home, BaseYear.Year);
        for (int year = BaseYear.Year + 1; year <= BaseYear.Target; year++)
        {
            int passed = moments.Passed(units, home, year);
            bool isNatural = passed > before;
            before = passed;
            if (!isNatural && !always)
            {
                continue;
            }

            chances[home] |= Bit(year);
            var at = isNatural ? RenovationMoment.NaturalMoment : RenovationMoment.StandAlone;
            if (EvenSpread.Of(home, passed) < curve.ShareWhoAct(package.Cost(at) * realPrices[year - BaseYear.Year], promisedGj, year))
            {
                moment[home] = at;
                return year;
            }
        }

        return null;
    }
}
